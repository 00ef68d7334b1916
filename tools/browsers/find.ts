import { accessSync, constants, readFileSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { candidatePaths } from './candidates';
import { MissingSoftwareError } from './errors';
import { overrideVariables, type BrowserKind } from './kinds';
import { pinnedBuildPath } from './pinned-build';

const longestWrapper = 16 * 1024;

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * Whether a path leads into a snap package, which a driver cannot use: a snap sees neither the
 * temporary profile nor the driver's pipe. Ubuntu puts small scripts in /usr/bin that start one.
 */
export function leadsToSnap(path: string): boolean {
  const target = realpathSync(path);
  if (target.startsWith('/snap/') || target.endsWith('/bin/snap')) return true;
  if (process.platform !== 'linux' || statSync(target).size > longestWrapper) return false;
  return /\/snap\/(bin|[a-z-]+\/current)\//.test(readFileSync(target, 'latin1'));
}

/**
 * The executable of a browser of this kind: the one an environment variable names, else one that is
 * installed, else the pinned build fetched earlier. Undefined where there is none.
 */
export function findBrowser(kind: BrowserKind): string | undefined {
  const variable = overrideVariables[kind];
  const named = process.env[variable];
  if (named !== undefined && named !== '') {
    if (isExecutable(named)) return named;
    throw new MissingSoftwareError(`${variable} names "${named}", which cannot be run.`);
  }
  const surroundings = { platform: process.platform, env: process.env, home: homedir() };
  const installed = candidatePaths(kind, surroundings).find(
    (path) => isExecutable(path) && !leadsToSnap(path),
  );
  return installed ?? pinnedBuildPath(kind);
}
