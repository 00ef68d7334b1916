/** @jest-environment node */
import { expect, test } from '@jest/globals';
import { domainOf } from '../../../../tools/corpus/domain';
import { spreadOf } from '../../../../tools/corpus/folds';
import { inFolds } from '../../../../tools/corpus/folds-table';
import { corpusPage, scoredPage } from './scored-pages';

const hosts = Array.from({ length: 30 }, (_, at) => `paper${at}.co.uk`);
const pages = hosts.flatMap((host, at) =>
  ['www', 'news', 'sport'].map((name) =>
    scoredPage(corpusPage(`${name}${at}`, { url: `https://${name}.${host}/${at}` }), 'a b'),
  ),
);

test('every page is in one fold, and no site in two', () => {
  const folds = inFolds(pages, 5);
  expect(folds.flat()).toHaveLength(pages.length);
  const sites = folds.map((fold) => [...new Set(fold.map(({ domain }) => domain))]);
  expect(sites.flat().sort()).toEqual([...hosts].sort());
  for (const fold of folds) expect(fold.length).toBeGreaterThan(0);
});

test.each([
  ['https://www.example.co.uk/a', 'example.co.uk'],
  ['https://example.com/', 'example.com'],
  ['http://192.0.2.1/a', '192.0.2.1'],
  ['', 'page-7.example'],
  ['file::story.example.html', 'page-7.example'],
])('the site of %j is %s', (url, domain) => {
  expect(domainOf({ id: '7', url })).toBe(domain);
});

test('the spread of folds', () => {
  expect(spreadOf([1, 2, 3])).toEqual({ mean: 2, deviation: 1 });
});
