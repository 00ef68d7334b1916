/** @jest-environment node */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { commandLines } from '../../../tools/bench/command-lines';
import { commandReport } from '../../../tools/bench/command-report';

const folder = mkdtempSync(join(tmpdir(), 'lede-bench-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('the lines are the articles of the corpus, those of no known address too', () => {
  const index = [
    { id: '1', url: 'https://pages.example/1', pageType: 'article' },
    { id: '2', url: 'https://pages.example/2', pageType: 'forum' },
    { id: '3', url: '', pageType: 'article' },
  ];
  writeFileSync(join(folder, 'index.json'), JSON.stringify(index));
  const pages = commandLines(folder).lines.map((line) => JSON.parse(line) as object);
  expect(pages).toEqual([
    { file: join(folder, 'pages', '1.html.gz'), url: 'https://pages.example/1', encoding: 'utf-8' },
    { file: join(folder, 'pages', '3.html.gz'), url: '', encoding: 'utf-8' },
  ]);
  expect(commandLines(folder, 1).lines).toHaveLength(1);
});

test('without a corpus they are the pages of the repository', () => {
  expect(commandLines(undefined).lines.some((line) => line.includes('sample'))).toBe(true);
});

test('the table tells texts from errors, and names what failed', () => {
  const page = { story: true, error: undefined };
  const pages = [
    { file: 'pages/1.html', ...page, ms: 100 },
    { file: 'pages/2.html', ...page, story: false, ms: 300 },
    { file: 'pages/3.html', story: false, error: 'There is no text.', ms: 200 },
  ];
  const table = commandReport({ pages, totalMs: 1_500, status: 1 }, 'here', 'npm run bench');
  expect(table).toContain('2 of 3 pages gave a text, 1 an error; exit status 1');
  expect(table).toContain('1 of them count as a story');
  expect(table).toContain('  not 3.html: There is no text.');
  expect(table).toContain('All at once: 1.5 s, 2.0 pages a second');
  expect(table).toMatch(/row read +200 +280 +300$/);
});
