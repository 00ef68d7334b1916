/** The files of the repository, for the tests over its tree. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { root } from '../../tools/build/root';

/** Files below `folder`, as paths from the root of the repository. */
export const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();

/** What git keeps, or would keep once it is added. */
export const trackedFiles = (): string[] =>
  execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\0')
    // A file deleted and not yet committed is still in the index.
    .filter((path) => path !== '' && existsSync(join(root, path)));

export const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');

export const sources = filesIn('src').filter((path) => extname(path) === '.ts');

/** Each line of the files that `pattern` matches, as `path:line: text`. */
export const linesMatching = (paths: readonly string[], pattern: RegExp): string[] =>
  paths.flatMap((path) =>
    textOf(path)
      .split('\n')
      .map((line, at) => `${path}:${at + 1}: ${line.trim()}`)
      .filter((line) => pattern.test(line.slice(line.indexOf(' ')))),
  );
