/** @jest-environment node */
import { describe, expect, test } from '@jest/globals';
import { excerptOf } from '../../../../src/cli/formats/excerpt';
import { rowOf } from '../../../../src/cli/formats/row-of';
import { wordCount } from '../../../../src/cli/formats/word-count';
import type { Article } from '../../../../src/core/article';
import { articleOf } from './article';

const verdict = { story: true, opens: true, score: 0.75, because: [] };
const row = (article: Article) => rowOf('a.html', { verdict, outcome: { ok: true, article } });

test('a row has the fields of the story, and no others', () => {
  const story = '<p>At 6.52 a two-carriage train stopped at Tarnside station.</p>';
  const more = { byline: 'Leopold Strand', siteName: 'Fenwater', publishedTime: '2024-10-14' };
  expect(row(articleOf(story, more))).toEqual({
    file: 'a.html',
    title: 'First train in 46 years',
    ...more,
    lang: 'en',
    dir: 'ltr',
    excerpt: 'At 6.52 a two-carriage train stopped at Tarnside station.',
    text: 'At 6.52 a two-carriage train stopped at Tarnside station.',
    html: story,
    wordCount: 10,
    story: true,
    score: 0.75,
  });
});

test('the standfirst is the excerpt; without one it is the first paragraph, not a caption', () => {
  const html =
    '<figure><img src="https://x.example/a.png"><figcaption>The weir</figcaption></figure>' +
    '<p>By Ann</p><p>Residents have voted to buy the weir and the sluices.</p><p>More.</p>';
  expect(row(articleOf(html, { dek: 'It is theirs.' })).excerpt).toBe('It is theirs.');
  expect(row(articleOf(html)).excerpt).toBe(
    'Residents have voted to buy the weir and the sluices.',
  );
});

test('the lead image is in the markup, its caption in the text too', () => {
  const leadImage = {
    src: 'https://x.example/a.png',
    alt: '',
    caption: 'The weir',
    width: 0,
    height: 0,
  };
  const { html, text } = row(articleOf('<p>Text</p>', { leadImage }));
  expect(html).toContain('src="https://x.example/a.png"');
  expect(text).toBe('The weir\n\nText');
});

describe('an excerpt', () => {
  test('of a short text is the text on one line', () => {
    expect(excerptOf(' One\n\n two ')).toBe('One two');
  });

  test('of a long one ends after a word', () => {
    const excerpt = excerptOf('voted '.repeat(100));
    expect(excerpt).toMatch(/^(?:voted )+…$/);
    expect(excerpt.length).toBeLessThanOrEqual(302);
  });

  test('of one without spaces is cut, but not inside a character', () => {
    expect(excerptOf('𠮷'.repeat(300).padStart(601, '、'))).toMatch(/^、𠮷+ …$/u);
  });
});

describe('words are counted as the language has them', () => {
  test.each([
    ['The 340 people on the platform cheered.', 'en', 7],
    ['C’est-à-dire: rien.', 'fr', 4],
    ['', 'en', 0],
    ['One two', '', 2],
  ])('%j in %j', (text, lang, count) => {
    expect(wordCount(text, lang)).toBe(count);
  });

  test.each([
    ['昨晚十点，澄湾老城柳巷口的裁缝铺熄了最后一盏灯。', 'zh'],
    ['霧沢の渡し船、最後の船頭が後継ぎに選んだのは高校の数学教師', 'ja'],
  ])('%s has several, though there is no space', (text, lang) => {
    const count = wordCount(text, lang);
    expect(count).toBeGreaterThan(8);
    expect(count).toBeLessThan(text.length);
  });
});
