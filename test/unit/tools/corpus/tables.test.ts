/** @jest-environment node */
import { describe, expect, test } from '@jest/globals';
import { ablationTable } from '../../../../tools/corpus/ablation-table';
import { detectionTable } from '../../../../tools/corpus/detection-table';
import { differenceTable } from '../../../../tools/corpus/difference-table';
import { qualityTable } from '../../../../tools/corpus/quality-table';
import { corpusPage, scoredPage } from './scored-pages';

/** Cells of the row that begins with `name`, after the row `after`. */
function cellsOf(lines: readonly string[], name: string, after = ''): string[] {
  const from = lines.findIndex((line) => line.trim().startsWith(after));
  const line = lines.slice(from + 1).find((one) => one.trim().startsWith(name));
  return line?.trim().split(/ {2,}/) ?? [];
}

const article = { pageType: 'article' };
const pages = [
  scoredPage(corpusPage('1', article), 'a b c d', { readability: '', 'without prune': 'a b' }),
  scoredPage(corpusPage('2', article), '', { readability: 'a b c d', 'without prune': 'a b c d' }),
  scoredPage(corpusPage('3', { pageType: 'forum' }), 'a b', {
    readability: 'a b c d',
    'without prune': 'a b',
  }),
];

describe('the table of words', () => {
  const lines = qualityTable(pages, ['lede', 'readability']);

  test('has a row for each type and all, for each extractor', () => {
    expect(cellsOf(lines, 'article', 'lede').slice(1, 5)).toEqual([
      '2',
      '0.5000',
      '0.5000',
      '0.5000',
    ]);
    expect(cellsOf(lines, 'forum', 'lede').slice(1, 5)).toEqual([
      '1',
      '1.0000',
      '0.5000',
      '0.6667',
    ]);
    expect(cellsOf(lines, 'all', 'readability').slice(1, 5)).toEqual([
      '3',
      '0.6667',
      '0.6667',
      '0.6667',
    ]);
  });
});

test('a truth of snippets alone is told in rates over snippets', () => {
  const truth = { with: ['a b', 'c d'], without: ['x'] };
  const lines = qualityTable([scoredPage(corpusPage('1', { truth }), 'a b x')], ['lede']);
  expect(cellsOf(lines, 'all', 'lede')).toEqual([
    'all',
    '1',
    '0.5000',
    '0.5000',
    '0.5000',
    '0.3333',
    '1/2',
    '1/1',
    '–',
    '–',
    '–',
  ]);
});

test('detection is told of typed pages only', () => {
  expect(cellsOf(detectionTable(pages), 'lede')).toEqual([
    'lede',
    '3',
    '0.6667',
    '1.0000',
    '0.8000',
    '1',
  ]);
  expect(detectionTable([scoredPage(corpusPage('1'), 'a')])).toEqual([]);
});

test('the difference is of means over the same pages', () => {
  expect(cellsOf(differenceTable(pages, ['readability']), 'article')[1]).toBe('0.0000');
  expect(cellsOf(differenceTable(pages, ['readability']), 'forum')[1]).toBe('-0.3333');
});

test('a step is worth what is lost without it', () => {
  expect(cellsOf(ablationTable(pages, ['prune']), 'prune')).toEqual([
    'prune',
    '0.7778',
    '+0.2222',
    '1',
    '1',
  ]);
});
