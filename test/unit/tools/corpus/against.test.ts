/** @jest-environment node */
import { expect, test } from '@jest/globals';
import { againstTable, movesOf } from '../../../../tools/corpus/against';
import type { Row } from '../../../../tools/corpus/row';
import { corpusPage, readingOf, scoredPage } from './scored-pages';

const rowFor = (id: string, text: string): [string, Row] => [
  id,
  { id, ...readingOf(text), story: true, score: 1, ms: 1 },
];

const pages = [
  scoredPage(corpusPage('same'), 'a b'),
  scoredPage(corpusPage('better'), 'a b c d'),
  scoredPage(corpusPage('lost'), ''),
  scoredPage(corpusPage('worse'), 'a b c x'),
  scoredPage(corpusPage('new'), 'a b c d'),
];
const rows = new Map([
  rowFor('same', 'b a'),
  rowFor('better', 'a b'),
  rowFor('lost', 'a b c d'),
  rowFor('worse', 'a b c d'),
]);

test('pages that moved come worst first', () => {
  expect(movesOf(pages, rows).map(({ id }) => id)).toEqual(['lost', 'worse', 'better']);
});

test('the summary counts them, and the list says from where to where', () => {
  const [summary, worst] = againstTable(pages, rows, 'old.jsonl');
  expect(summary).toContain('1 pages better, 2 worse, 1 as before, 1 not in it');
  expect(worst).toMatch(
    /lost +-1\.0000 +1\.0000 → 0\.0000 +https:\/\/www\.site-lost\.example\/story/,
  );
});
