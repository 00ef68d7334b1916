import { describe, expect, test } from '@jest/globals';
import { readArticle, readOutcome } from '../../../src/core/read-article';

const article = {
  url: 'https://pages.example/a',
  title: 'First train in 46 years',
  kicker: 'Transport',
  dek: 'It was four minutes late.',
  byline: 'Leopold Strand',
  siteName: 'The Fellgate Journal',
  publishedTime: '2024-10-14T09:05Z',
  lang: 'en-GB',
  dir: 'ltr',
  leadImage: {
    src: 'https://pages.example/a.jpg',
    alt: 'A train',
    caption: '',
    width: 800,
    height: 600,
  },
  html: '<p>At 6.52 on Monday</p>',
  readingTime: { min: 3, max: 4 },
} as const;

test('an article that extraction made is read as it is', () => {
  expect(readArticle(article)).toEqual(article);
  expect(readArticle({ ...article, leadImage: null })).toEqual({ ...article, leadImage: null });
});

test.each([[null], [undefined], ['<p>'], [7], [[]], [{}], [{ html: 7 }], [{ html: null }]])(
  '%j is no article',
  (value) => {
    expect(readArticle(value)).toBeNull();
  },
);

test('more markup than can be shown is no article', () => {
  expect(readArticle({ ...article, html: 'a'.repeat(20_000_001) })).toBeNull();
});

const junk: readonly unknown[] = [
  null, undefined, true, -1, 1e308, Number.NaN, '', 'javascript:alert(1)', 'a'.repeat(100_000),
  [], ['https://pages.example'], {}, { src: 7 }, { min: '1', max: -4 }, { min: 1e9 }, () => 'a',
  { src: 'javascript:alert(1)' }, { src: 'a.jpg' }, { src: 'https://x.example/', alt: 7, width: -3 },
]; // prettier-ignore

describe.each(Object.keys(article).filter((name) => name !== 'html'))('junk as %s', (name) => {
  test.each(junk.map((value) => [value]))('%.40j', (value) => {
    const read = readArticle({ ...article, [name]: value });
    expect(read).not.toBeNull();
    if (read === null) return;
    const { html, url, leadImage, readingTime, dir, publishedTime, ...texts } = read;
    expect(html).toBe(article.html);
    expect(url).toMatch(/^(?:https?:\/\/.*)?$/);
    expect(publishedTime).toMatch(/^(?:\d{4}-.*)?$/);
    expect(['ltr', 'rtl']).toContain(dir);
    for (const text of Object.values(texts)) {
      expect(typeof text === 'string' && text.length <= 500).toBe(true);
    }
    if (leadImage !== null) {
      expect(leadImage.src).toMatch(/^https?:/);
      expect(typeof leadImage.alt).toBe('string');
      expect(leadImage.width).toBeGreaterThanOrEqual(0);
    }
    expect(readingTime.min).toBeGreaterThanOrEqual(1);
    expect(readingTime.max).toBeGreaterThanOrEqual(readingTime.min);
    expect(readingTime.max).toBeLessThanOrEqual(10_000);
  });
});

test('a picture inside its address is bounded like the rest', () => {
  const src = `data:image/png;base64,${'A'.repeat(30_000_000)}`;
  const read = readArticle({ ...article, leadImage: { src } });
  expect(read?.leadImage?.src.length ?? 0).toBeLessThanOrEqual(20_000_000);
});

test('an address of a file on this machine is kept, other schemes are not', () => {
  expect(readArticle({ ...article, url: 'file:///a.html' })?.url).toBe('file:///a.html');
  expect(readArticle({ ...article, url: 'chrome://settings' })?.url).toBe('');
});

test.each([
  ['no month', '2024-13-01', ''],
  ['no day of its month', '2024-02-31T09:05Z', ''],
  ['a year of five digits', '99999-99-99', ''],
  ['a year without dates', '0000-00-00', ''],
  ['no time of day', '2024-10-14T99:99', ''],
  ['the last day of a February', '2024-02-29', '2024-02-29'],
  ['a time in a zone', '2024-10-14T09:05+0200', '2024-10-14T09:05+0200'],
  ['a time to the second', '1969-10-14T23:59:58.123Z', '1969-10-14T23:59:58.123Z'],
])('a date that is %s', (_what, publishedTime, read) => {
  expect(readArticle({ ...article, publishedTime })?.publishedTime).toBe(read);
});

test.each([
  ['https://ann:secret@pages.example/a', 'https://pages.example/a'],
  ['https://bank.example@pages.example/a', 'https://pages.example/a'],
  ['file:///\u202ea.html', 'file:///%E2%80%AEa.html'],
  ['pages.example', ''],
  ['data:text/html,a', ''],
])('the page read at %s is said to be %s', (url, shown) => {
  expect(readArticle({ ...article, url })?.url).toBe(shown);
});

test('an address in letters of any script is shown as the browser writes it', () => {
  // Cyrillic, and to the eye another site’s name.
  expect(readArticle({ ...article, url: 'https://\u0430pple.example/' })?.url).toBe(
    'https://xn--pple-43d.example/',
  );
});

test.each([
  ['bank.example', 'pages.example'],
  ['https://www.bank.example/', 'pages.example'],
  // Cyrillic first.
  ['\u0440ages.example', 'pages.example'],
  ...[
    'https://bank.example/login',
    'bank.example:443',
    'bank.example.',
    '//bank.example',
    'bank\uff0eexample',
    'bank\u3002example',
    'bank.\u200bexample',
    '(bank.example)',
    '\u{1f512} bank.example',
    'bank.xn--p1ai',
  ].map((name) => [name, 'pages.example'] as const),
  ['Dr. Oetker', 'Dr. Oetker'],
  ['Yahoo!', 'Yahoo!'],
  ['Pages.example', 'Pages.example'],
  ['www.pages.example', 'www.pages.example'],
  ['The Bank. Example', 'The Bank. Example'],
])('a site that calls itself %s goes by %s', (siteName, shown) => {
  expect(readArticle({ ...article, siteName })?.siteName).toBe(shown);
});

test('a site of a larger one may go by the name of that', () => {
  const url = 'https://news.pages.example/a';
  expect(readArticle({ ...article, url, siteName: 'pages.example' })?.siteName).toBe(
    'pages.example',
  );
});

test.each(['title', 'kicker', 'dek', 'byline', 'siteName'] as const)(
  'what cannot be read, or turns round what follows, is in no %s',
  (name) => {
    const read = readArticle({ ...article, [name]: 'Ann\u0000 \u202eLee\ud800\n' });
    expect(read?.[name]).toBe('Ann Lee');
  },
);

test.each([
  ['an article', { ok: true, article }, { ok: true, article }],
  ['a known refusal', { ok: false, why: 'too-large' }, { ok: false, why: 'too-large' }],
  [
    'a refusal with its reason',
    { ok: false, why: 'not-a-story', because: 'shop' },
    { ok: false, why: 'not-a-story', because: 'shop' },
  ],
  [
    'a refusal with no reason of ours',
    { ok: false, why: 'not-a-story', because: '<b>' },
    { ok: false, why: 'not-a-story' },
  ],
  [
    'a refusal with a reason that speaks for a story',
    { ok: false, why: 'not-a-story', because: 'running-text' },
    { ok: false, why: 'not-a-story' },
  ],
  [
    'a refusal with a reason of another shape',
    { ok: false, why: 'not-a-story', because: ['shop'] },
    { ok: false, why: 'not-a-story' },
  ],
  [
    'another refusal with a reason',
    { ok: false, why: 'pdf', because: 'shop' },
    { ok: false, why: 'pdf' },
  ],
  ['an unknown refusal', { ok: false, why: 'tired' }, { ok: false, why: 'failed' }],
  ['an inherited name', { ok: false, why: 'toString' }, { ok: false, why: 'failed' }],
  ['no article', { ok: true, article: null }, { ok: false, why: 'failed' }],
  ['nothing', undefined, { ok: false, why: 'failed' }],
])('an outcome of %s', (_what, value, outcome) => {
  expect(readOutcome(value)).toEqual(outcome);
});
