import { expect, test } from '@jest/globals';
import { ownSite } from '../../../../src/core/blocks/own-site';

const at = (url: string, canonical = ''): ((href: string) => boolean) => {
  const link = canonical === '' ? '' : `<link rel="canonical" href="${canonical}">`;
  return ownSite(new DOMParser().parseFromString(link, 'text/html'), url);
};

test.each([
  ['/a', true],
  ['a/b', true],
  ['#a', true],
  ['mailto:a@b.example', true],
  ['https://www.pages.example/a', true],
  ['//shop.pages.example', true],
  ['HTTPS://WWW.PAGES.EXAMPLE/', true],
  ['https://other.example/?pages.example', false],
  ['https://pages.example.other.example/', false],
])('on www.pages.example, %s leads to the own site: %s', (href, isOwn) => {
  expect(at('https://www.pages.example/news')(href)).toBe(isOwn);
});

test('where two labels are all a country has, sites have three', () => {
  const isOwn = at('https://www.pages.co.uk/news');
  expect([isOwn('https://shop.pages.co.uk/'), isOwn('https://other.co.uk/')]).toEqual([
    true,
    false,
  ]);
});

test('a page read elsewhere than at home has two sites of its own', () => {
  const isOwn = at('https://mirror.example/a', 'https://pages.example/a');
  expect([isOwn('https://mirror.example/b'), isOwn('https://www.pages.example/b')]).toEqual([
    true,
    true,
  ]);
});
