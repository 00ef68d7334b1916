/** @jest-environment node */
import { expect, jest, test } from '@jest/globals';
import { JSDOM } from 'jsdom';
import { extract } from '../../../../src/core/extract';

// The pages are huge, and the machine may be busy.
jest.setTimeout(120_000);

const url = 'https://pages.example/a';
const sentence = 'The ferry leaves at seven from the pier below the old salt store. ';
const open = (html: string): Document => new JSDOM(html, { url }).window.document;

/** A story below `depth` elements, built by hand: parsers stop long before. */
function deep(depth: number): Document {
  const document = open('<p>');
  let inner: Element = document.body;
  for (let at = 0; at < depth; at++) inner = inner.appendChild(document.createElement('b'));
  inner.textContent = sentence.repeat(10);
  return document;
}

function wide(elements: number): Document {
  const document = open('<p>');
  const all = document.createDocumentFragment();
  for (let at = 0; at < elements; at++) all.appendChild(document.createElement('i'));
  document.body.append(all);
  return document;
}

function long(characters: number): Document {
  const document = open('<p>');
  document.body.append('word '.repeat(characters / 5));
  return document;
}

test.each([
  ['elements', () => wide(150_001)],
  ['depth', () => deep(1_600)],
  ['text', () => long(20_000_000)],
])('too much %s is refused before anything is copied', async (_what, make) => {
  const document = make();
  const clone = jest.spyOn(document, 'cloneNode');
  expect(await extract(document, url)).toMatchObject({ ok: false, why: 'too-large' });
  expect(clone).not.toHaveBeenCalled();
});

test('a large page that is not too large is read', async () => {
  const document = deep(200);
  document.body.append(...open(`<p>${sentence.repeat(9)}</p>`.repeat(300)).body.children);
  expect(await extract(document, url)).toMatchObject({ ok: true });
});

test.each([
  ['an empty page', ''],
  ['a page of one line', '<h1>Ferry</h1><p>The ferry is late.</p>'],
  ['a page of fields', '<form><input><button>Search</button></form>'],
  ['a page of frames', '<frameset><frame src="a.html"></frameset>'],
])('%s holds nothing to read', async (_what, html) => {
  expect(await extract(open(html), url)).toMatchObject({ ok: false, why: 'nothing-to-read' });
});

test('a document without a body holds nothing to read', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><text>A map of the harbour</text></svg>';
  const { document } = new JSDOM(svg, { url, contentType: 'image/svg+xml' }).window;
  expect(await extract(document, url)).toMatchObject({ ok: false, why: 'nothing-to-read' });
});

// Unbounded, Readability would look at these for hours.
test('attributes of any length cost no time and are not handed on', async () => {
  const long = 'a.jpg 1x, '.repeat(20_000);
  const text = `<p>${sentence.repeat(6)}</p>`.repeat(4);
  const document = open(`<p><img src="b.jpg" srcset="${long}" data-x="${long}"></p>${text}`);
  const outcome = await extract(document, url);
  expect(outcome.ok && outcome.article.html.includes('a.jpg')).toBe(false);
  expect(outcome).toMatchObject({ ok: true });
});
