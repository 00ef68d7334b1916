import { spawnSync } from 'node:child_process';
import { canInstallPackages, debianPackages, installCommand, installPackages } from './debian';
import { MissingSoftwareError } from './errors';

function hasCommand(name: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${name}`], { stdio: 'ignore' }).status === 0;
}

function hasFontFor(language: string): boolean {
  const { stdout } = spawnSync('fc-list', [`:lang=${language}`], { encoding: 'utf8' });
  return typeof stdout === 'string' && stdout.trim() !== '';
}

function missingPackages(): string[] {
  const missing: string[] = [];
  if (!hasCommand('Xvfb') || !hasCommand('xdotool')) missing.push(...debianPackages.display);
  if (!['ar', 'zh-cn', 'ja'].every(hasFontFor)) missing.push(...debianPackages.fonts);
  return missing;
}

/**
 * Makes sure of what the tests need beside the browsers: a virtual display with real key presses,
 * and fonts for Arabic and CJK text. macOS and Windows have a display and such fonts of their own.
 * Throws MissingSoftwareError with the command to type where something cannot be installed.
 */
export function ensureDisplayAndFonts(): void {
  if (process.platform !== 'linux') return;
  const missing = missingPackages();
  if (missing.length === 0) return;
  if (canInstallPackages() && installPackages(missing) && missingPackages().length === 0) return;
  throw new MissingSoftwareError(installCommand(missing));
}
