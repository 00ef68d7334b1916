import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The packages that bring each thing the tools need on Debian and its relatives. */
export const debianPackages = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  display: ['xvfb', 'xdotool'],
  fonts: ['fonts-noto-core', 'fonts-noto-cjk'],
} as const;

/** Whether packages can be installed here without asking anybody: root on Debian. */
export function canInstallPackages(): boolean {
  return (
    existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0
  );
}

/** The command a person would type to get these packages. */
export function installCommand(packages: readonly string[]): string {
  return `sudo apt-get install -y ${packages.join(' ')}`;
}

function aptGet(...args: string[]): boolean {
  const { status } = spawnSync('apt-get', args, {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return status === 0;
}

let updated = false;

/** Installs packages as root, refreshing the package lists once per run; false where that failed. */
export function installPackages(packages: readonly string[]): boolean {
  console.log(`Installing ${packages.join(', ')} with apt-get …`);
  // An update that fails for one source may still have brought what is needed from another.
  if (!updated) aptGet('update', '-qq');
  updated = true;
  return aptGet('install', '-y', '-qq', '--no-install-recommends', ...packages);
}
