import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  Browser,
  computeExecutablePath,
  detectBrowserPlatform,
  install,
} from '@puppeteer/browsers';
import type { BrowserKind } from './kinds';

const cacheDir = join(import.meta.dirname, '..', '..', '.cache', 'browsers');

/** The builds puppeteer-core 25.16 names as its own (its revisions.js): change them with it. */
const builds: Record<BrowserKind, { browser: Browser; buildId: string }> = {
  chromium: { browser: Browser.CHROME, buildId: '156.0.8078.47' },
  firefox: { browser: Browser.FIREFOX, buildId: 'stable_158.0.1' },
};

/** Where the pinned build lies, if it was fetched already. */
export function pinnedBuildPath(kind: BrowserKind): string | undefined {
  // Without a platform there is no build for this system, so there is nothing to look for.
  if (detectBrowserPlatform() === undefined) return undefined;
  const path = computeExecutablePath({ cacheDir, ...builds[kind] });
  return existsSync(path) ? path : undefined;
}

/** Fetches the pinned build into the ignored cache folder and returns its executable. */
export async function fetchPinnedBuild(kind: BrowserKind): Promise<string> {
  const { executablePath } = await install({ cacheDir, ...builds[kind] });
  return executablePath;
}
