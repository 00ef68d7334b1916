import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const prefix = 'lede-profile-';

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

// A browser that is just ending may still write; the retries outlast it.
const removal = { recursive: true, force: true, maxRetries: 10, retryDelay: 50 };

/** What cannot be removed now, the next run removes. */
function removeNow(path: string): void {
  try {
    rmSync(path, removal);
  } catch {
    console.warn(`Could not remove ${path} yet.`);
  }
}

/** Removes the profiles of runs that were killed before they could clean up. */
function removeAbandonedProfiles(): void {
  for (const name of readdirSync(tmpdir())) {
    const owner = name.startsWith(prefix) ? Number.parseInt(name.slice(prefix.length), 10) : NaN;
    if (!Number.isNaN(owner) && !isRunning(owner)) removeNow(join(tmpdir(), name));
  }
}

export interface Profile {
  readonly path: string;
  /** To be called once its browser has ended. */
  remove(): Promise<void>;
}

/**
 * Makes an empty profile folder named after this process. It is removed at
 * exit at the latest, and by the next run if this one is killed.
 */
export function createProfile(): Profile {
  removeAbandonedProfiles();
  const path = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
  const atExit = (): void => {
    removeNow(path);
  };
  process.on('exit', atExit);
  const remove = async (): Promise<void> => {
    await rm(path, removal);
    process.off('exit', atExit);
  };
  return { path, remove };
}
