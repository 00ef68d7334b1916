import { expect, test } from '@jest/globals';
import { jsonLd, read } from './read';

test.each([
  ['By Leopold Strand', 'Leopold Strand'],
  ['by: Leopold Strand', 'Leopold Strand'],
  ['Von Greta Halm', 'Greta Halm'],
  ['Par Odile Renan', 'Odile Renan'],
  ['بقلم سلمى الخطّار', 'سلمى الخطّار'],
  ['מאת: אביגיל ורדימון', 'אביגיל ורדימון'],
  ['Bysshe Averill', 'Bysshe Averill'],
  ['Paris Renan', 'Paris Renan'],
])('shown as "%s" it is "%s"', (shown, byline) => {
  expect(read('', `<p class="byline">${shown}</p>`).byline).toBe(byline);
});

test.each([
  ['a name', 'Leopold Strand', 'Leopold Strand'],
  ['a person', { '@type': 'Person', name: 'Leopold Strand' }, 'Leopold Strand'],
  [
    'several',
    [{ name: 'A. Strand' }, 'B. Oakes', { name: ['C. Vane'] }],
    'A. Strand, B. Oakes, C. Vane',
  ],
  ['the same twice', ['A. Strand', 'A. Strand'], 'A. Strand'],
  ['junk among names', [null, 7, {}, '', 'https://x.example', '<b></b>', 'A. Strand'], 'A. Strand'],
])('JSON-LD with %s', (_what, author, byline) => {
  expect(read(jsonLd({ '@type': 'NewsArticle', author })).byline).toBe(byline);
});

test.each(['By ', 'written by', '\u200b\n2024-02-31T25:61', '—', '1978'])(
  'what is declared and names nobody is no byline: %j',
  (declared) => {
    const page = (shown: string): string =>
      read(`<meta name="author" content="${declared}">`, shown).byline;
    expect(page('<p class="byline">By Zora Quill</p>')).toBe('Zora Quill');
    expect(page('')).toBe('');
  },
);

test.each([
  ['jane@example.com (Jane Doe)', 'Jane Doe'],
  ['Jane Doe <jane@x.example>', 'Jane Doe'],
  ['Jane Doe (jane@x.example), Bob Roe (bob@x.example)', 'Jane Doe, Bob Roe'],
  ['By Jane Doe, jane@x.example', 'Jane Doe'],
  ['Jane Doe - https://x.example/jane,doe', 'Jane Doe'],
  ['www.x.example Jane Doe', 'Jane Doe'],
  ['Jane Doe (The Post)', 'Jane Doe (The Post)'],
  ['jane@example.com', ''],
  ['<jane@example.com>', ''],
  ['https://x.example/jane,doe', ''],
])('an address is no name, and none of one: %s', (declared, byline) => {
  expect(read(jsonLd({ '@type': 'NewsArticle', author: declared })).byline).toBe(byline);
  const meta = declared.replace(/</g, '&lt;');
  expect(read(`<meta name="author" content="${meta}">`).byline).toBe(byline);
});

test('what is declared says it more exactly than what is shown, where it is about the same people', () => {
  const shown = '<p class="byline">By Winifred Oakes, staff</p>';
  expect(read('<meta name="author" content="W. Oakes">', shown).byline).toBe('W. Oakes');
});

test('a name that is out of sight within a byline is no part of it', () => {
  const shown = '<p class="byline">By Winifred Oakes <span hidden>for Leopold Strand</span></p>';
  expect(read('', shown).byline).toBe('Winifred Oakes');
});

test('a name that is declared and stands on the page is not taken back for another one there', () => {
  const shown = '<p>L. Strand, 14 October</p><p><a rel="author">Winifred Oakes</a></p>';
  expect(read('<meta name="author" content="L. Strand">', shown).byline).toBe('L. Strand');
});

test('what is shown wins over other names that are declared, and over the address of a profile', () => {
  const shown = '<a rel="author">Winifred Oakes</a>';
  expect(read('<meta name="author" content="L. Strand">', shown).byline).toBe('Winifred Oakes');
  const structured = jsonLd({ '@type': 'NewsArticle', author: { name: 'L. Strand' } });
  expect(read(structured, shown).byline).toBe('Winifred Oakes');
  const address = '<meta property="article:author" content="https://face.example/strand">';
  expect(read(address, shown).byline).toBe('Winifred Oakes');
});

test('a declared name keeps a first word that is also an introduction', () => {
  expect(read(jsonLd({ '@type': 'NewsArticle', author: { name: 'Di Marzio' } })).byline).toBe(
    'Di Marzio',
  );
});

test.each([
  ['nothing', ''],
  ['a number', '<p class="author">1234</p>'],
  ['a text too long for names', `<p class="byline">${'word '.repeat(60)}</p>`],
])('%s is no byline', (_what, body) => {
  expect(read('', body).byline).toBe('');
});

test.each([
  ['hidden', '<p class="byline" hidden>By Zed False</p>'],
  [
    'of a teaser',
    '<aside><a href="/b">Storm ahead</a> <span class="author">Zed False</span></aside>',
  ],
  ['of a comment', '<section class="comments"><b class="author">Zed False</b></section>'],
  ['under a quote', '<blockquote>So be it.<footer class="author">Zed False</footer></blockquote>'],
])('a name %s is not the author’s', (_what, other) => {
  const page = `<h1>First ferry of the year</h1>${other}<p>By Nora Field</p>`;
  const head = '<title>First ferry of the year</title>';
  expect(read(head, page).byline).toBe('Nora Field');
});

const declaring = '<meta name="author" content="Leopold Strand">';
const story = (line: string): string =>
  `<h1>First ferry of the year</h1>${line}<p>${'The ferry left at noon, and all the town was there. '.repeat(6)}</p>`;

test.each([
  '<p>By Sunday nobody was left</p>',
  '<p>By Monday the water had risen, Bob Stone said.</p>',
  '<p>Von Bonn nach Berlin und zurück</p>',
  '<h2>By Hand and by Heart</h2>',
])('a line that only begins as a byline does names nobody: %s', (line) => {
  expect(read(declaring, story(line)).byline).toBe('Leopold Strand');
});

test.each([
  ['<p>Words by Zora Quill</p>', 'Zora Quill'],
  ['<p>5 March 2024 | By Zora Quill</p>', 'Zora Quill'],
  ['<p>By Zora Quill and Ann de la Tour</p>', 'Zora Quill and Ann de la Tour'],
])(
  'another name that is shown above the text wins over one that is declared: %s',
  (line, byline) => {
    expect(read(declaring, story(line)).byline).toBe(byline);
  },
);

test.each([
  ['Mallory Fake and Eve Gray', '<p>By Zora Quill and Ann Tour</p>', 'Zora Quill and Ann Tour'],
  ['a', '<p>By Zora Quill</p>', 'Zora Quill'],
])('a word that everybody shares bears nothing out: %s', (declared, line, byline) => {
  expect(read(`<meta name="author" content="${declared}">`, story(line)).byline).toBe(byline);
});

const ferry = '<title>First ferry of the year</title>';

test.each([
  ['<p>by: Zora Quill, Dec 17, 2025</p>', 'Zora Quill'],
  ['<p>Posted by Zora on Friday December 19, 2025 @08:00PM</p>', 'Zora'],
  ['<p>Published August 7, 2023 by Zora Quill</p>', 'Zora Quill'],
  ['<p>03/01/2017 by Zora Quill</p>', 'Zora Quill'],
  ['<p class="byline">By Zora Quill | Pictures by Ann Lee</p>', 'Zora Quill'],
  ['<div class="author"><p>Zora Quill</p><p>Harbour Editor</p></div>', 'Zora Quill'],
  [
    '<div class="byline"><p>By</p><p>Zora Quill</p><p>and</p><p>Ann Lee</p></div>',
    'Zora Quill and Ann Lee',
  ],
  ['<div class="byline">By Zora Quill,<br>Ann Lee</div>', 'Zora Quill, Ann Lee'],
  ['<p class="author">Zora Quill is an editor at the harbour office.</p>', 'Zora Quill'],
  ['<a class="author">Zora Quill</a> <a class="author">More about Zora Quill »</a>', 'Zora Quill'],
  ['<p class="author">Sat, 20 Dec 2025</p><p>By Zora Quill</p>', 'Zora Quill'],
  ['<p class="author">Zora, 20 December 2025</p>', 'Zora'],
])('a line below the headline is read to where the name ends: %s', (line, byline) => {
  expect(read(ferry, story(line)).byline).toBe(byline);
});

const long = `<p>${'Nobody was waiting for it, and it came all the same. '.repeat(4)}</p>`;

test('a byline below a dek as long as a paragraph, or right above the headline, is found', () => {
  expect(read(ferry, story(`${long}<p>By Zora Quill</p>`)).byline).toBe('Zora Quill');
  expect(read(ferry, `<p>By Zora Quill</p>${story('')}`).byline).toBe('Zora Quill');
  const second = `${long}${long}<p>By Zora Quill</p>`;
  expect(read(ferry, story(second)).byline).toBe('');
});

test.each([
  ['<div class="post-hero__author"><span>Zora Quill</span></div>', 'Zora Quill'],
  ['<span class="PostMetaAuthored">by Zora Quill</span>', 'Zora Quill'],
  [
    '<p class="dateAndAuthor"><span>Dec 17, 2025</span><span>Zora K. Quill</span></p>',
    'Zora K. Quill',
  ],
  ['<p><a href="/authors/zq">Zora Quill</a></p>', 'Zora Quill'],
  ['<p class="the-author">Zora Quill</p><p class="the-author">Harbour Editor</p>', 'Zora Quill'],
  ['<p class="article-author-box">About the Author</p>', ''],
  ['<p class="article-author-box">Read More Stories</p>', ''],
  ['<p class="article-author-box">عن الكاتب</p>', ''],
  ['<p class="author-ferry-count">Ferry 14</p>', ''],
  ['<nav><a href="/author/zq">Zora Quill</a></nav>', ''],
])('a place called the author’s by a longer word names who wrote it: %s', (line, byline) => {
  expect(read(ferry, story(line)).byline).toBe(byline);
});

test('such a place far from the headline counts where no other name does', () => {
  const at = (...names: string[]): string =>
    read(ferry, story(long) + names.map((name) => `<b class="card-author">${name}</b>`).join(''))
      .byline;
  expect(at('Zora Quill')).toBe('Zora Quill');
  expect(at('Zora Quill', 'Ann Lee')).toBe('');
});

test('a line below the story that says by whom it was written counts where all say the same', () => {
  const at = (...lines: string[]): string =>
    read(ferry, story(long) + lines.map((line) => `<p>${line}</p>`).join('')).byline;
  expect(at('Posted by Zora Quill on 2025-12-18')).toBe('Zora Quill');
  expect(at('Posted by Zora Quill', 'Posted by Ann Lee')).toBe('');
  expect(at('By Zora Quill')).toBe('');
});

test('a name in JSON-LD is found where another thing has it, and where only the page has one', () => {
  const person = { '@type': 'Person', '@id': '#zq', name: 'Zora Quill' };
  const page = { '@type': 'WebPage', author: { '@id': '#zq' } };
  const graph = (...things: unknown[]): string => jsonLd({ '@graph': things });
  const article = { '@type': 'Article', author: { '@id': '#zq' } };
  expect(read(graph(article, person)).byline).toBe('Zora Quill');
  expect(read(graph(page, person)).byline).toBe('Zora Quill');
  const publisher = { '@type': 'WebPage', author: { '@type': 'Organization', name: 'Tide Ltd' } };
  expect(read(graph(publisher)).byline).toBe('');
});

test('a name that was escaped twice is read as it is meant', () => {
  expect(read('<meta name="author" content="Zora &amp;amp; Ann">').byline).toBe('Zora & Ann');
});
