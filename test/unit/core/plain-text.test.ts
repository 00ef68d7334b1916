import { expect, test } from '@jest/globals';
import type { Article } from '../../../src/core/article';
import { readPlainText } from '../../../src/core/plain-text';

const url = 'https://pages.example/notes/the%20ferry.txt';

function read(text: string, at = url): Article {
  const outcome = readPlainText(text, at);
  if (!outcome.ok) throw new Error(outcome.why);
  return outcome.article;
}

const long = 'The ferry leaves at seven from the pier below the old salt store. '.repeat(3).trim();

test('blank lines part paragraphs, however they are written', () => {
  const { html } = read(`${long}\n\n${long}\r\n \t\r\n\r\n${long}\n`);
  expect(html).toBe(`<p>${long}</p>`.repeat(3));
});

test('a first line by itself is the title', () => {
  const { title, html } = read(`\uFEFFThe ferry\n\n${long}`);
  expect(title).toBe('The ferry');
  expect(html).toBe(`<p>${long}</p>`);
});

test.each([
  ['a paragraph', `${long}\n\n${long}`, url, 'the ferry.txt'],
  ['all there is', 'The ferry', url, 'the ferry.txt'],
  ['nothing that an address could name', 'The ferry', 'https://pages.example/', ''],
  ['something odd', 'The ferry', 'https://pages.example/%E0%A4', '%E0%A4'],
])('a text that begins with %s is named by its file', (_what, text, at, name) => {
  expect(read(text, at).title).toBe(name);
  expect(read(text, at).html).toContain('The ferry');
});

test('lines that were broken to fit go on', () => {
  const lines = [
    'The ferry leaves at seven from the pier below the old salt store, and',
    'nobody waits for it. The last one comes back at ten in the evening, or',
    'later when the tide is out.',
  ];
  expect(read(lines.join('\n')).html).toBe(`<p>${lines.join(' ')}</p>`);
});

test('an address that stands out does not change how the others were broken', () => {
  const lines = [
    'The ferry leaves at seven from the pier below the old salt store, and',
    'nobody waits for it. The last one comes back at ten in the evening, or',
    'later when the tide is out.',
  ];
  const text = `${`${lines.join('\n')}\n\n`.repeat(20)}See\nhttps://pages.example/${'timetable/'.repeat(20)}\nfor all of them.`;
  expect(read(text).html).toContain(`<p>${lines.join(' ')}</p>`);
});

test('lines of verse end where they end', () => {
  const verse = ['The salt is old,', 'the pier is long', 'and nobody is waiting', 'for the ferry'];
  const prose = `${long.slice(0, 68)}\n${long.slice(0, 70)}\n${long.slice(0, 20)}`;
  expect(read(`${prose}\n\n${verse.join('\n')}`).html).toContain(`<p>${verse.join('<br>')}</p>`);
});

test('columns keep their places', () => {
  const table = 'Pier      Leaves\nNorth      7.00\nSouth      7.20';
  expect(read(`${long}\n\n${table}`).html).toBe(`<p>${long}</p><pre>${table}</pre>`);
});

test('nothing in it is markup', () => {
  expect(read('a < b && c <script>alert(1)</script>').html).toBe(
    '<p>a &lt; b &amp;&amp; c &lt;script>alert(1)&lt;/script></p>',
  );
});

test('its script tells language and direction', () => {
  expect(read('המעבורת יוצאת בשבע מן המזח שמתחת למחסן המלח הישן')).toMatchObject({
    lang: 'he',
    dir: 'rtl',
  });
  expect(read(long)).toMatchObject({ url, lang: '', dir: 'ltr', byline: '', leadImage: null });
});

test.each(['', ' \n\n\t', '\uFEFF'])('%j holds nothing to read', (text) => {
  expect(readPlainText(text, url)).toEqual({ ok: false, why: 'nothing-to-read' });
});

test('more text than can be laid out is left alone', () => {
  expect(readPlainText('a '.repeat(6_000_001), url)).toEqual({ ok: false, why: 'too-large' });
});
