import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathsBelow } from './folder-files';

const gitLists = (root: string, args: readonly string[]): string[] =>
  execFileSync('git', ['ls-files', '-z', ...args], { cwd: root, encoding: 'utf8' })
    .split('\0')
    // A file deleted and not yet committed is still in the index.
    .filter((path) => path !== '' && existsSync(join(root, path)));

/** What git would keep, and does not keep yet: no package may be made without it unawares. */
export const untrackedPaths = (root: string): string[] =>
  existsSync(join(root, '.git')) ? gitLists(root, ['--others', '--exclude-standard']) : [];

/**
 * Paths of the sources in `root`: what git tracks there, or, where a source archive was unpacked,
 * everything but what is made.
 */
export async function sourcePaths(root: string): Promise<string[]> {
  if (existsSync(join(root, '.git'))) return gitLists(root, ['--cached']);
  const ignored = (await readFile(join(root, '.gitignore'), 'utf8')).split('\n');
  return pathsBelow(
    root,
    ignored.filter((line) => line.endsWith('/')).map((line) => line.slice(0, -1)),
  );
}
