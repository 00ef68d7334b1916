import { posix, win32 } from 'node:path';
import type { BrowserKind } from './kinds';

/** What the search depends on, passed in so that it can be tested for systems other than this one. */
export interface Surroundings {
  platform: NodeJS.Platform;
  env: NodeJS.ProcessEnv;
  home: string;
}

const commandNames: Record<BrowserKind, string[]> = {
  chromium: [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
    'brave-browser',
    'brave',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};

const macApplications: Record<BrowserKind, string[]> = {
  chromium: ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'],
  firefox: ['Firefox', 'Firefox Developer Edition'],
};

const windowsPrograms: Record<BrowserKind, string[]> = {
  chromium: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

function macPaths(kind: BrowserKind, home: string): string[] {
  return macApplications[kind].flatMap((application) => {
    // Every Firefox calls its executable "firefox"; the others name theirs after the application.
    const executable = kind === 'firefox' ? 'firefox' : application;
    const inside = `Applications/${application}.app/Contents/MacOS/${executable}`;
    return [`/${inside}`, posix.join(home, inside)];
  });
}

function windowsPaths(kind: BrowserKind, env: NodeJS.ProcessEnv): string[] {
  const folders = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']];
  return windowsPrograms[kind].flatMap((program) =>
    folders.flatMap((folder) => (folder === undefined ? [] : [win32.join(folder, program)])),
  );
}

function linuxPaths(kind: BrowserKind, env: NodeJS.ProcessEnv): string[] {
  const folders = (env['PATH'] ?? '').split(':').filter((folder) => folder !== '');
  const usual = ['/usr/bin', '/usr/local/bin'];
  return commandNames[kind].flatMap((name) =>
    [...new Set([...folders, ...usual])].map((folder) => posix.join(folder, name)),
  );
}

/** Every path where a browser of this kind may be installed, the one to prefer first. */
export function candidatePaths(kind: BrowserKind, { platform, env, home }: Surroundings): string[] {
  if (platform === 'darwin') return [...macPaths(kind, home), ...linuxPaths(kind, env)];
  if (platform === 'win32') return windowsPaths(kind, env);
  return linuxPaths(kind, env);
}
