import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { dirname, normalize } from 'node:path/posix';
import { describe, expect, test } from '@jest/globals';
import { root } from '../../tools/build/root';
import { filesIn, textOf, trackedFiles } from './files';

const docs = [
  'README.md',
  'src/README.md',
  'BUILDING.md',
  'CONTRIBUTING.md',
  'PRIVACY.md',
  'CHANGELOG.md',
];

const folders = readdirSync(join(root, 'src'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Made by commands, and not there before them. */
const made = /^(?:dist|out|node_modules|\.cache)(?:\/|$)/;
const tops = new Set([...trackedFiles().map((path) => path.split('/')[0] ?? ''), ...folders]);

/** Words in backticks that name a file or folder: they begin with one, or end like a file. */
const pathsIn = (text: string): string[] =>
  [...text.matchAll(/`([\w.@/-]+)`/g)]
    .map(([, path = '']) => path)
    .filter(
      (path) => path.includes('/') && (tops.has(path.split('/')[0] ?? '') || /\.\w+$/.test(path)),
    );

const linksIn = (text: string): string[] =>
  [...text.matchAll(/\]\(([^)\s]+)\)|\bsrc="([^"]+)"/g)]
    .map(([, link, source]) => (link ?? source ?? '').split('#')[0] ?? '')
    .filter((link) => link !== '' && !/^\w+:/.test(link));

describe.each(docs)('%s', (doc) => {
  test('is there', () => {
    expect(existsSync(join(root, doc))).toBe(true);
  });

  const text = existsSync(join(root, doc)) ? textOf(doc) : '';
  const isThere = (path: string): boolean =>
    // A script in the build is its source in src/.
    [
      path,
      join(dirname(doc), path),
      join('src', path),
      join('src', path.replace(/\.js$/, '.ts')),
    ].some((place) => made.test(normalize(place)) || existsSync(join(root, place)));

  test('names only files and folders that are there (rename them in it, too)', () => {
    expect(pathsIn(text).filter((path) => !isThere(path))).toEqual([]);
  });

  test('links only to files that are there', () => {
    const broken = linksIn(text).filter((link) => !existsSync(join(root, dirname(doc), link)));
    expect(broken).toEqual([]);
  });
});

test('src/README.md names each folder of src/, and each is worth a name', () => {
  const text = existsSync(join(root, 'src/README.md')) ? textOf('src/README.md') : '';
  expect(folders.filter((folder) => !text.includes(`\`${folder}/\``))).toEqual([]);
  for (const folder of folders) expect(filesIn(`src/${folder}`)).not.toEqual([]);
});
