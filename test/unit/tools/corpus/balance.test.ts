/** @jest-environment node */
import { expect, test } from '@jest/globals';
import { balanceOf } from '../../../../tools/corpus/balance';

const account = {
  seen: 'MENU Headline by Ann. The story, the whole story. Menu Search',
  story: 'Headline\nAnn\nThe story, the whole story.',
  leftOut: 'Menu\nmenu by',
  excluded: 'Search',
  twice: [],
};

test('every word is somewhere, as often as it is on the page', () => {
  expect(balanceOf(account)).toMatchObject({
    words: 11,
    missingCount: 0,
    excludedCount: 1,
    isExact: true,
  });
});

test('a word that is there once too seldom is missing', () => {
  const { missing, isExact } = balanceOf({ ...account, leftOut: 'menu by' });
  expect([...missing]).toEqual([['menu', 1]]);
  expect(isExact).toBe(true);
});

test('more than five missing words of a short page are too many', () => {
  expect(balanceOf({ ...account, story: 'The story' }).isExact).toBe(true);
  expect(balanceOf({ ...account, story: '' }).isExact).toBe(false);
});

test('of a long page one in a hundred may be missing', () => {
  const words = (from: number): string =>
    Array.from({ length: 1_000 - from }, (_, at) => `w${at}`).join(' ');
  const long = { ...account, seen: words(0), leftOut: '' };
  expect(balanceOf({ ...long, story: words(10) }).isExact).toBe(true);
  expect(balanceOf({ ...long, story: words(11) }).isExact).toBe(false);
});

test('a block in the story and left out is an error, whatever the words', () => {
  expect(balanceOf({ ...account, twice: [4] }).isExact).toBe(false);
});
