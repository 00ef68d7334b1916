import { expect, test } from '@jest/globals';
import { jsonLd, read } from './read';

const dek = 'The line has outlived nine ministers and two councils.';
const described = `<title>First train</title><meta name="description" content="${dek}">`;

test('a dek is what the page declares and also shows below its headline', () => {
  expect(read(described, `<h1>First train</h1><p>${dek}</p>`).dek).toBe(dek);
});

test.each([
  ['declared and never shown', described, '<h1>First train</h1><p>At 6.52 on Monday.</p>'],
  ['shown and never declared', '<title>First train</title>', `<h1>First train</h1><p>${dek}</p>`],
  ['shown above the headline', described, `<p>${dek}</p><h1>First train</h1>`],
  ['shown far below', described, `<h1>First train</h1>${'<p>More.</p>'.repeat(40)}<p>${dek}</p>`],
  ['without a headline', described, `<p>${dek}</p>`],
])('no dek where it is %s', (_what, head, body) => {
  expect(read(head, body).dek).toBe('');
});

const section = (articleSection: unknown) => jsonLd({ '@type': 'NewsArticle', articleSection });
test.each([
  ['a section', section('Transport'), 'Transport'],
  ['the first of several', section(['Transport', 'News']), 'Transport'],
  ['a meta', '<meta property="article:section" content="Upper valley">', 'Upper valley'],
  ['a path', section('News/Local/Transport'), ''],
  ['keywords', section('trains, ferries'), ''],
  ['a sentence', section('Everything about railways and the people who wait'), ''],
  ['wrong types', section([7, null, {}]), ''],
  ['nothing', '', ''],
])('the kicker from %s', (_what, head, kicker) => {
  expect(read(head).kicker).toBe(kicker);
});

test.each([
  ['og:site_name', '<meta property="og:site_name" content="The Journal">', 'The Journal'],
  [
    'the publisher',
    jsonLd({ '@type': 'NewsArticle', publisher: { name: 'The Journal' } }),
    'The Journal',
  ],
  ['the host', '', 'pages.example'],
])('the name of the site from %s', (_what, head, name) => {
  expect(read(head).siteName).toBe(name);
});

test('metadata is text on one line, whatever stands in it', () => {
  const head = `<meta property="og:site_name" content="The &lt;b&gt;Journal&lt;/b&gt;\n of ${'a'.repeat(900)}">`;
  const { siteName } = read(head);
  expect(siteName).toMatch(/^The Journal of a+$/);
  expect(siteName.length).toBeLessThanOrEqual(80);
});

test('what cannot be read is in none of it, and is in no heading’s way', () => {
  const odd = 'Mill\u0007 \u202etown';
  const head = `<title>${odd} votes</title><meta name="author" content="Ann\u009b Lee"><meta property="og:site_name" content="The\u202e Post">`;
  const section = jsonLd({ '@type': 'NewsArticle', articleSection: 'Lo\u001bcal' });
  const body = `<p>By the river</p><h1>${odd} votes</h1><p>A vote on Monday ended it.</p>`;
  expect(read(head + section, body)).toMatchObject({
    title: 'Mill town votes',
    byline: 'Ann Lee',
    siteName: 'The Post',
    kicker: 'Local',
  });
});
