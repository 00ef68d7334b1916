/** @jest-environment node */
import { expect, test } from '@jest/globals';
import { choosePages } from '../../../../tools/corpus/choose-pages';
import { corpusPage } from './scored-pages';

const pages = [
  ...Array.from({ length: 8 }, (_, at) => corpusPage(`a${at}`, { pageType: 'article' })),
  ...Array.from({ length: 2 }, (_, at) => corpusPage(`f${at}`, { pageType: 'forum' })),
];
const ids = (wishes: string[]): string[] => choosePages(pages, wishes).map(({ id }) => id);

test('no wish leaves all', () => {
  expect(ids([])).toHaveLength(10);
});

test.each([
  [['forum'], ['f0', 'f1']],
  [
    ['article', '2'],
    ['a0', 'a4'],
  ],
  [
    ['id:a3', 'forum'],
    ['a3', 'f0', 'f1'],
  ],
  [['5'], ['a0', 'a2', 'a4', 'a6', 'f0']],
])('%j', (wishes, chosen) => {
  expect(ids(wishes)).toEqual(chosen);
});

test('a name that means nothing is told, with those that do', () => {
  expect(() => choosePages(pages, ['recipe'])).toThrow(/"recipe"; its types are article, forum/);
});
