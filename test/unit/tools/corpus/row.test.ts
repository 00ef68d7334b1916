/** @jest-environment node */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { failedReading } from '../../../../tools/corpus/reading';
import { readRows, rowOf } from '../../../../tools/corpus/row';
import { readingOf } from './scored-pages';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lede-rows-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function fileOf(text: string): Promise<string> {
  const file = join(folder, 'rows.jsonl');
  await writeFile(file, text);
  return file;
}

const readable = rowOf({
  id: '1',
  story: true,
  score: 0.75,
  ways: new Map([
    [
      'lede',
      readingOf('One\n“two”', {
        title: 'T',
        byline: 'B',
        publishedTime: '2024-03-05',
        ms: 12.345,
      }),
    ],
  ]),
});
const failed = rowOf({
  id: '2',
  story: false,
  score: 0,
  ways: new Map([['lede', failedReading('The page crashed its tab.', 20_000)]]),
});

test('a row holds what is said of a page, and nothing of its own', () => {
  expect(JSON.parse(readable)).toEqual({
    id: '1',
    text: 'One\n“two”',
    title: 'T',
    byline: 'B',
    publishedTime: '2024-03-05',
    story: true,
    score: 0.75,
    ms: 12.3,
  });
  expect(JSON.parse(failed)).toMatchObject({ text: '', error: 'The page crashed its tab.' });
});

test('rows are read again by id', async () => {
  const rows = readRows(await fileOf(`${readable}\n${failed}\n`));
  expect([...rows.keys()]).toEqual(['1', '2']);
  expect(rows.get('1')?.text).toBe('One\n“two”');
});

test.each(['not json', '{"id":"3"}', 'null'])('%s is told with its line', async (line) => {
  const file = await fileOf(`${readable}\n${line}\n`);
  expect(() => readRows(file)).toThrow(`Line 2 of ${file} is no page of an earlier run.`);
});

test('a file that is not there is told', () => {
  expect(() => readRows(join(folder, 'gone.jsonl'))).toThrow(/There is no .*gone\.jsonl/);
});
