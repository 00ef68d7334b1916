import { expect, test } from '@jest/globals';
import { isoDate } from '../../../../src/core/metadata/iso-date';
import { jsonLd, read } from './read';

test.each([
  ['2024-10-14', '2024-10-14'],
  ['2024-10-14T09:05:00Z', '2024-10-14T09:05Z'],
  ['2024-10-14T09:05:00.123+0100', '2024-10-14T09:05+0100'],
  ['2024-10-14 09:05', '2024-10-14T09:05'],
  ['14 October 2024', '2024-10-14'],
  ['October 14, 2024', '2024-10-14'],
  ['Oct 9th, 2012', '2012-10-09'],
  // One number is no month, or both are the same: no doubt which is which.
  ['25/12/2024', '2024-12-25'],
  ['12/25/2024', '2024-12-25'],
  ['25-12-2024', '2024-12-25'],
  ['Posted 13/4/2019, 09:05', '2019-04-13'],
  ['4/4/2019', '2019-04-04'],
  // The zone of the machine must not move the day.
  ['1 January 2020', '2020-01-01'],
])('%s is %s', (text, date) => {
  expect(isoDate(text)).toBe(date);
});

test.each([
  [''],
  ['yesterday'],
  ['3/4/2019'],
  ['3-4-2019'],
  ['14/13/2024'],
  ['31/2/2024'],
  ['25/12-2024'],
  ['25/12/20241'],
  ['2024-13-01'],
  ['2024-00-10'],
  ['2024-10-32'],
  ['2026-02-31'],
  ['2023-02-29'],
  ['0 October 2024'],
  ['Copyright 2011'],
  ['Marketing 2019'],
  ['Posted 03/04/2019'],
  ['3 comments since 2011'],
  ['ByKathryn GiuffridaMar 5, 2025'],
  [`${'a '.repeat(40)} 14 October 2024`],
])('"%s" is no date that can be told', (text) => {
  expect(isoDate(text)).toBe('');
});

test.each([
  ['JSON-LD', jsonLd({ '@type': 'NewsArticle', datePublished: '2024-10-14' }), ''],
  ['a meta', '<meta property="article:published_time" content="2024-10-14">', ''],
  ['a time', '', '<time datetime="2024-10-14">last Monday</time>'],
  ['text on the page', '', '<p class="date">14 October 2024</p>'],
  [
    'a second source',
    jsonLd({ '@type': 'NewsArticle', datePublished: 'soon' }),
    '<time datetime="2024-10-14"></time>',
  ],
])('the date comes from %s', (_what, head, body) => {
  expect(read(head, body).publishedTime).toBe('2024-10-14');
});

test('a date of the wrong type is no date', () => {
  const thing = { '@type': 'NewsArticle', datePublished: 20241014, dateCreated: ['2024-10-14'] };
  expect(read(jsonLd(thing)).publishedTime).toBe('');
});

test.each([
  ['hidden', '<time hidden datetime="1999-01-01">1 January 1999</time>'],
  ['of a teaser', '<aside><time datetime="1999-01-01">1 January 1999</time></aside>'],
  ['of a comment', '<div id="comments"><time datetime="1999-01-01">1 January 1999</time></div>'],
])('a day %s is not the story’s', (_what, other) => {
  const page = `<h1>First ferry of the year</h1>${other}<time datetime="2024-03-05">5 March 2024</time>`;
  expect(read('', page).publishedTime).toBe('2024-03-05');
});

const ferry = (below: string): string =>
  `<h1>First ferry of the year</h1>${below}<p>It left at noon.</p>`;
const declaring = (date: string): string =>
  jsonLd({ '@type': 'NewsArticle', headline: 'First ferry of the year', datePublished: date });

test.each([
  ['another day', '<p>By Noor Castellane, 5 March 2024</p>', '1999-09-09', '2024-03-05'],
  ['another day in a box of it', '<p class="date">5 March 2024</p>', '2031-01-01', '2024-03-05'],
  ['the same day in another zone', '<p>5 March 2024</p>', '2024-03-06T01:30Z', '2024-03-06T01:30Z'],
  ['a day of change', '<p>Updated on 9 March 2024</p>', '2024-03-05', '2024-03-05'],
  ['both days', '<p>9 March 2024 5 March 2024</p>', '2024-03-05', '2024-03-05'],
  ['both days in two lines', '<p>9 March 2024</p><p>5 March 2024</p>', '2024-03-05', '2024-03-05'],
  ['no day', '<p>By Noor Castellane</p>', '2024-03-05', '2024-03-05'],
])(
  'below the headline %s is shown: what the page declares is held against it',
  (_what, below, declared, date) => {
    expect(read(declaring(declared), ferry(below)).publishedTime).toBe(date);
  },
);

const kept = '<p>The ferry left at noon, and all the town was there to see it off.</p>';
const below = (above: string): string => `${above}${ferry('')}${kept}`;

test.each([
  ['where the page declares another one', declaring('1999-09-09')],
  ['where it declares none', ''],
])('a day in a line of its own above the headline is the story’s %s', (_what, head) => {
  expect(read(head, below('<p>Ferries</p><p>5 March 2024</p>')).publishedTime).toBe('2024-03-05');
});

test.each([
  ['of a teaser', '<p>5 March 1931</p><p><a href="/b">Storm ahead</a></p>'],
  ['of a story above', '<p>The storm of 5 March 1931, and what it left of the pier</p>'],
  ['too far above', '<p>5 March 1931</p><p>News</p><p>Towns</p><p>Ferries</p>'],
])('a day %s is not', (_what, above) => {
  expect(read(declaring('2024-03-05'), below(above)).publishedTime).toBe('2024-03-05');
});

test('a day below the headline goes before one above it', () => {
  const page = `<p>5 March 1931</p>${ferry('<p>5 March 2024</p>')}`;
  expect(read('', page).publishedTime).toBe('2024-03-05');
});

test.each([
  [
    'caption',
    '<figure><img src="/a.jpg"><figcaption>The pier on May 5, 1931. Photo: Archive</figcaption></figure>',
  ],
  ['dek', '<p>On 5 May 1931 the ferry was sold for a song to the town.</p>'],
  ['sentence', '<p>It closed on June 7, 1990.</p>'],
  ['heading', '<h2>12 June 1944</h2>'],
  ['timeline', '<ul><li>May 5, 1931: the pier</li><li>June 7, 1990: the salt store</li></ul>'],
  [
    'teaser below the text',
    `<p>${'The ferry left at noon, and all the town was there. '.repeat(6)}</p><p>May 5, 1931</p>`,
  ],
])('a day in a %s says nothing against the one that the page declares', (_where, other) => {
  expect(read(declaring('2024-03-01'), ferry(other)).publishedTime).toBe('2024-03-01');
});

test('what an element shows goes before what it says for machines, where that is another day', () => {
  const timeOf = (stamp: string): string =>
    read('', `<time datetime="${stamp}">5 March 2024</time>`).publishedTime;
  expect(timeOf('1999-09-09')).toBe('2024-03-05');
  expect(timeOf('2024-03-06T01:30Z')).toBe('2024-03-06T01:30Z');
});

const long =
  'The ferry that the town had waited for since the war came in at last, with a band on its deck.';
test.each([
  [
    'a paragraph tells of',
    `<p>${long} ${long} It was <time datetime="1931-04-05">5 April 1931</time>.</p>`,
  ],
  [
    'somebody who is quoted wrote on',
    `<blockquote><p>${long}</p>— Ada <time datetime="1931-04-05">5 April 1931</time></blockquote>`,
  ],
  [
    'another story has',
    `<div><a href="/b"><h3>The pier</h3></a><time datetime="1931-04-05">5 April</time></div>`,
  ],
  [
    'a reader answered on',
    `<section id="responses"><time datetime="1931-04-05">5 April</time></section>`,
  ],
])('a day that %s is not the day of the story', (_what, other) => {
  const told = `<h1>First ferry</h1><p>${long} ${long}</p>${other}`;
  expect(read('', told).publishedTime).toBe('');
  const meta = '<p class="meta">Ada Holm · 14 October 2024</p>';
  const dated = told.replace('</h1>', `</h1>${meta}`);
  expect(read('', dated).publishedTime).toBe('2024-10-14');
});

test('a day beside the story’s own headline is its day, even where that leads to the story', () => {
  const body = `<header><h2><a href="/a">First ferry</a></h2><time datetime="2024-10-14">Monday</time></header><p>${long} ${long}</p>`;
  expect(read('<title>First ferry</title>', body).publishedTime).toBe('2024-10-14');
});

test.each([
  ['a meta by another name', '<meta name="published" content="July 17, 2025">', '2025-07-17'],
  ['a meta of a library', '<meta name="citation_date" content="2025/12/18">', '2025-12-18'],
  [
    'what is told of the page alone',
    jsonLd({ '@type': 'WebPage', datePublished: '2024-03-17' }),
    '2024-03-17',
  ],
])('a day is found in %s', (_what, head, day) => {
  expect(read(head).publishedTime).toBe(day);
});

test('what is told of the page alone goes behind what the story shows', () => {
  const head = jsonLd({ '@type': 'WebPage', datePublished: '2024-03-17' });
  expect(read(head, '<time datetime="2025-04-19">April 19</time>').publishedTime).toBe(
    '2025-04-19',
  );
});

const march = '<time datetime="2024-03-03">March 3, 2024</time>';
const later = '<time datetime="2024-03-05">March 5, 2024</time>';

test.each([
  ['<p>By Zora Quill · March 3, 2024 · 6 min read</p>'],
  ['<p>Zora Quill, Ann Lee and Bob Stone · March 3, 2024 · 6 min read</p>'],
  ['<p>Published on Monday, 3 March 2024 at 10:30 am GMT</p>'],
  ['<p>Par Zora Quill · Publié le 3 mars 2024 à 10h30</p>'],
  ['<ul><li>By Zora Quill</li><li>March 3, 2024</li><li>6 min read</li></ul>'],
  ['<small>March 3, 2024</small>'],
  ['<address>By Zora Quill, March 3, 2024</address>'],
  ['<p>Posted by Zora on Mar 3, 2024 in Boats</p>'],
  [`<p>Published ${march} · Updated ${later}</p>`],
  ['<p>Published March 3, 2024 · Updated March 5, 2024</p>'],
  ['<p>Published March 3, 2024</p><p>Last updated March 5, 2024</p>'],
])('a day shown right below the headline wins over a false one: %s', (line) => {
  expect(read(declaring('2019-01-02'), ferry(line)).publishedTime.slice(0, 10)).toBe('2024-03-03');
});

test.each([
  ['<p>Updated March 5, 2024</p>'],
  ['<p>March 5, 2024 (updated)</p>'],
  ['<p>Published January 2, 2019 · Updated March 5, 2024</p>'],
  ['<p>Published March 5, 2024 · Updated January 2, 2019</p>'],
  ['<ul><li>May 5, 1931: pier</li><li>June 7, 1990: salt</li></ul>'],
  ['<p>By June 7, 1990 the pier that the town had built for the ferry was gone</p>'],
  ['<figcaption>By Zora Quill · March 3, 2024</figcaption>'],
])('a day of a change, or of what is told, says nothing against it: %s', (line) => {
  expect(read(declaring('2019-01-02'), ferry(line)).publishedTime).toBe('2019-01-02');
});

test.each([
  ['<p><a href="/b">Storm ahead</a> January 2, 2019</p>'],
  ['<p><a href="/b">Storm</a> <time datetime="2019-01-02">January 2, 2019</time></p>'],
])('a teaser below the story bears no day out: %s', (teaser) => {
  const prose = `<p>${'The ferry left at noon, and all the town was there. '.repeat(6)}</p>`;
  const page = `<h1>First ferry of the year</h1><p>March 3, 2024</p>${prose.repeat(2)}${teaser}`;
  expect(read(declaring('2019-01-02'), page).publishedTime).toBe('2024-03-03');
});
