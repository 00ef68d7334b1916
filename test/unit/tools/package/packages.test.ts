/**
 * The packages of this very tree, made twice: here, and from the unpacked source archive in another
 * place, time zone and year, with files written in another order and for other people to read.
 *
 * @jest-environment node
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { targets } from '../../../../tools/build/manifest';
import { root } from '../../../../tools/build/root';
import { sourcePaths, untrackedPaths } from '../../../../tools/package/source-paths';
import { writePackages } from '../../../../tools/package/write-packages';
import { readZip, type ZipEntry } from './read-zip';

jest.setTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), 'lede-packages-'));
const here = join(folder, 'here');
const there = join(folder, 'there');
const { version } = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8')) as {
  version: string;
};
const names = [...targets, 'firefox-source'].map((name) => `lede-${name}-${version}.zip`);
let packed = new Map<string, ZipEntry[]>();

function unpackElsewhere(entries: readonly ZipEntry[]): void {
  for (const [at, { path, bytes, mode }] of entries.toReversed().entries()) {
    const file = join(there, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    chmodSync(file, mode & 0o700);
    utimesSync(file, at * 1_000, at * 1_000);
  }
  symlinkSync(join(root, 'node_modules'), join(there, 'node_modules'));
}

beforeAll(async () => {
  // A file that git does not know yet is in it too: tests run before a commit as well.
  const paths = [...(await sourcePaths(root)), ...untrackedPaths(root)];
  await writePackages(here, paths);
  packed = new Map(names.map((name) => [name, readZip(readFileSync(join(here, name)))]));
  unpackElsewhere(packed.get(names[2] ?? '') ?? []);
  execFileSync(process.execPath, ['tools/run.mjs', 'package'], {
    cwd: there,
    env: {
      ...process.env,
      TZ: 'Pacific/Kiritimati',
      LC_ALL: 'tr_TR.UTF-8',
      NODE_OPTIONS: `--import ${join(import.meta.dirname, 'other-clock.mjs')}`,
    },
  });
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test.each([...names, 'SHA256SUMS'])('%s has the same bytes there as here', (name) => {
  const elsewhere = readFileSync(join(there, 'out', 'packages', name));
  expect(elsewhere.equals(readFileSync(join(here, name)))).toBe(true);
});

test('nothing else is written', () => {
  expect(readdirSync(here).sort()).toEqual([...names, 'SHA256SUMS'].sort());
});

test('the checksums are those of the archives', () => {
  const lines = names.map((name) => {
    const hash = createHash('sha256').update(readFileSync(join(here, name)));
    return `${hash.digest('hex')}  ${name}`;
  });
  expect(readFileSync(join(here, 'SHA256SUMS'), 'utf8')).toBe(`${lines.join('\n')}\n`);
});

test('every entry of every archive has one time, and the modes of plain files', () => {
  const entries = [...packed.values()].flat();
  expect(new Set(entries.map(({ dosTime }) => dosTime)).size).toBe(1);
  expect(entries.filter(({ mode }) => ![0o100644, 0o100755].includes(mode))).toEqual([]);
});

describe.each(targets)('the package for %s', (target) => {
  const entries = (): ZipEntry[] => packed.get(`lede-${target}-${version}.zip`) ?? [];

  test('has its manifest at the root, with the version in its name', () => {
    const manifest = entries().find(({ path }) => path === 'manifest.json');
    expect(JSON.parse(manifest?.bytes.toString() ?? '{}')).toMatchObject({
      version,
      manifest_version: 3,
    });
  });

  test('holds what runs and what is shown, the licences, and no stray file', () => {
    const paths = entries().map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining(['LICENSE', 'THIRD-PARTY-NOTICES.md', 'content/reader.js']),
    );
    const known =
      /^(?:LICENSE|THIRD-PARTY-NOTICES\.md|manifest\.json|_locales\/\w+\/messages\.json|fonts\/[\w-]+\.woff2|icons\/[\w-]+\.png|(?:background|content|options|popup|reader|view)\/[\w-]+\.(?:js|css|html))$/;
    expect(paths.filter((path) => !known.test(path))).toEqual([]);
  });
});

describe('the source archive', () => {
  const entries = (): ZipEntry[] => packed.get(names[2] ?? '') ?? [];

  test('holds the steps to build it, and all they need', () => {
    const paths = entries().map(({ path }) => path);
    for (const needed of ['BUILDING.md', 'package.json', 'package-lock.json', 'manifest.json']) {
      expect(paths).toContain(needed);
    }
  });

  test('is the tree as it is, byte for byte, and nothing that is made', () => {
    const differing = entries().filter(
      ({ path, bytes }) => !bytes.equals(readFileSync(join(root, path))),
    );
    expect(differing.map(({ path }) => path)).toEqual([]);
    const made = /^(?:node_modules|dist|out|\.cache|\.git)(?:\/|$)/;
    expect(entries().filter(({ path }) => made.test(path))).toEqual([]);
  });

  test('keeps what can be run as such', () => {
    const runs = entries().filter(({ mode }) => mode === 0o100755);
    expect(runs.map(({ path }) => path)).toContain('tools/lede.mjs');
  });
});
