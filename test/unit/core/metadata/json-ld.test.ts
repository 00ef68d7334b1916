import { expect, test } from '@jest/globals';
import {
  addressesIn,
  articleThing,
  namesIn,
  thingsIn,
} from '../../../../src/core/metadata/json-ld';
import { jsonLd, read } from './read';

const thingOf = (...scripts: unknown[]): unknown =>
  articleThing(
    thingsIn(new DOMParser().parseFromString(scripts.map(jsonLd).join(''), 'text/html')),
    new Set(),
  );
const article = { '@type': 'NewsArticle', headline: 'First train' };

test.each([
  ['by itself', article],
  ['in a list', [{ '@type': 'Organization' }, article]],
  ['in a graph', { '@graph': [{ '@type': 'WebPage' }, article] }],
  ['with several types', { ...article, '@type': ['Thing', 'Article'] }],
  ['wrapped in CDATA', `<![CDATA[${JSON.stringify(article)}]]>`],
  ['wrapped in a comment', `<!--${JSON.stringify(article)}-->`],
])('the article is found %s', (_what, script) => {
  expect(thingOf(script)).toMatchObject({ headline: 'First train' });
});

test('it is found beside scripts that are broken or about something else', () => {
  expect(thingOf('{"@type":', 'null', { '@type': 'Recipe' }, article)).toEqual(article);
});

test('the one with a headline wins', () => {
  expect(thingOf({ '@type': 'Article' }, article)).toEqual(article);
});

test('articles inside other things are teasers, not this story', () => {
  expect(thingOf({ '@type': 'ItemList', itemListElement: [article] })).toEqual({});
});

test.each([
  ['nothing', ''],
  ['no JSON', 'window.data = {}'],
  ['a number', '7'],
  ['a text', '"NewsArticle"'],
  ['null', 'null'],
  ['types of no type', { '@type': [null, 7, {}] }],
  ['a graph of no things', { '@graph': ['NewsArticle', null, 7] }],
  ['one too long to parse', { ...article, articleBody: 'a'.repeat(1_000_001) }],
])('junk gives nothing: %s', (_what, script) => {
  expect(thingOf(script)).toEqual({});
});

test('names and addresses come out of any shape', () => {
  const shapes = [
    'a',
    { name: 'b', url: 'u' },
    { name: ['c', 7], contentUrl: 'v' },
    null,
    7,
    {},
    [['d']],
  ];
  expect(namesIn(shapes)).toEqual(['a', 'b', 'c']);
  expect(addressesIn(shapes)).toEqual(['a', 'u', 'v']);
  expect(namesIn(undefined)).toEqual([]);
});

test('of several articles the one is told that the page is headed with', () => {
  const graph = {
    '@graph': [
      {
        '@type': 'NewsArticle',
        headline: 'Another one',
        author: 'Mallory Gray',
        datePublished: '2011-01-01',
      },
      {
        '@type': 'NewsArticle',
        headline: ' First ferry\nof the Year ',
        author: 'Zora Quill',
        datePublished: '2024-03-05',
      },
    ],
  };
  const found = read(jsonLd(graph), '<h1>First ferry of the year</h1><p>It left at noon.</p>');
  expect(found).toMatchObject({ byline: 'Zora Quill', publishedTime: '2024-03-05' });
});
