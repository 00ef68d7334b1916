/** @jest-environment node */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from '@jest/globals';
import { fileNameFor } from '../../../../tools/why/file-name';
import { markupIn, readSaved } from '../../../../tools/why/saved-page';

const folder = mkdtempSync(join(tmpdir(), 'lede-why-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const write = (name: string, content: string | Buffer): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

test('a page knows its address from the corpus it lies in, else from whoever asks, else it is given one', async () => {
  mkdirSync(join(folder, 'pages'));
  const file = write('pages/0007.html.gz', gzipSync('<p>Ferry</p>'));
  expect((await readSaved(file, undefined)).url).toBe('https://saved.example/0007');
  write('index.json', JSON.stringify([{ id: '0007', url: 'https://pages.example/ferry' }]));
  const { url, bytes } = await readSaved(file, undefined);
  expect([url, bytes.toString()]).toEqual(['https://pages.example/ferry', '<p>Ferry</p>']);
  expect((await readSaved(file, 'https://other.example/')).url).toBe('https://other.example/');
});

test.each([
  ['no file', 'none.html', /There is no file/],
  ['a folder', '.', /is a folder/],
])('%s is refused in a sentence', async (_what, name, sentence) => {
  await expect(readSaved(join(folder, name), undefined)).rejects.toThrow(sentence);
});

test('a picture is no page', async () => {
  const file = write('a.html', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]));
  await expect(readSaved(file, undefined)).rejects.toThrow(/is not an HTML page/);
});

test.each([
  ['UTF-8, whatever it says', Buffer.from('<meta charset="latin1"><p>Fähre</p>')],
  ['what its meta says', Buffer.from('<meta charset="iso-8859-1"><p>Fähre</p>', 'latin1')],
  ['what browsers take it for', Buffer.from('<p>Fähre</p>', 'latin1')],
])('markup is read as %s', (_what, bytes) => {
  expect(markupIn(bytes)).toContain('Fähre');
});

test.each([
  ['../shared/pages/0123.html.gz', '0123.html'],
  ['saved page.htm', 'saved-page.html'],
  ['https://www.pages.example/', 'www.pages.example.html'],
  ['https://www.pages.example/news/a.html?b=c', 'www.pages.example-news-a.html'],
  ['https://pages.example/../../etc', 'pages.example-etc.html'],
  ['..', 'page.html'],
])('the page about %s is called %s', (page, name) => {
  expect(fileNameFor(page)).toBe(name);
});
