/** @jest-environment node */
import { expect, test } from '@jest/globals';
import { archiveOf, type PackedFile } from '../../../../tools/package/archive';
import { readZip } from './read-zip';

const file = (text: string, isExecutable = false): PackedFile => ({
  bytes: Buffer.from(text),
  isExecutable,
});

const files: [string, PackedFile][] = [
  ['b/ü.txt', file('two '.repeat(1_000))],
  ['a.txt', file('one')],
  ['b/run', file('#!/bin/sh', true)],
  ['B.txt', file('')],
  ['10', file('ten')],
  ['9', file('nine')],
];

test('everything is in it, under its path, with its bytes and as much as may be done with it', () => {
  const entries = readZip(archiveOf(new Map(files)));
  expect(entries.map(({ path, bytes, mode }) => [path, bytes.toString(), mode])).toEqual(
    [...files]
      .sort(([a], [b]) => Number(a) - Number(b) || (a < b ? -1 : 1))
      .map(([path, { bytes, isExecutable }]) => [
        path,
        Buffer.from(bytes).toString(),
        isExecutable ? 0o100755 : 0o100644,
      ]),
  );
});

test('the order in which files come changes nothing', () => {
  expect(archiveOf(new Map(files.toReversed()))).toEqual(archiveOf(new Map(files)));
});

test('other contents, names or permissions are other bytes', () => {
  const archives = [
    files,
    [...files, ['new', file('')] as const],
    files.map(([path, each]) => [path === 'a.txt' ? 'c.txt' : path, each] as const),
    files.map(([path, { bytes }]) => [path, { bytes, isExecutable: true }] as const),
  ].map((each) => Buffer.from(archiveOf(new Map(each))).toString('base64'));
  expect(new Set(archives).size).toBe(4);
});
