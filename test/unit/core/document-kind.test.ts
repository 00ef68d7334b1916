/** @jest-environment node */
import { expect, test } from '@jest/globals';
import { JSDOM } from 'jsdom';
import { kindOf } from '../../../src/core/document-kind';

const page = (body: string): Document => new JSDOM(body).window.document;
const xml = (text: string): Document =>
  new JSDOM(text, { contentType: 'application/xml' }).window.document;
const inPre = page('<pre>The ferry leaves at seven.</pre>');

test.each([
  ['text/html', 'page'],
  ['TEXT/HTML', 'page'],
  ['application/xhtml+xml', 'page'],
  ['application/pdf', 'pdf'],
  ['image/png', 'image'],
  ['image/svg+xml', 'svg'],
  ['video/mp4', 'media'],
  ['audio/wav', 'media'],
  ['text/plain', 'plain-text'],
  ['text/markdown', 'plain-text'],
  ['application/json', 'plain-text'],
  ['application/ld+json', 'plain-text'],
  ['text/javascript', 'plain-text'],
  // Not known to any list: then it is looked at like a page, which no kind is worse off for.
  ['multipart/x-mixed-replace', 'page'],
  ['', 'page'],
])('a document of type "%s" is of the kind %s', (type, kind) => {
  expect(kindOf(inPre, type)).toBe(kind);
});

test.each(['application/rss+xml', 'application/atom+xml', 'application/xml', 'text/xml'])(
  'a feed as %s is XML, drawn by the browser or not',
  (type) => {
    expect(kindOf(xml('<rss><channel/></rss>'), type)).toBe('xml');
    const viewer = page('<div id="webkit-xml-viewer-source-xml"></div><div>A tree</div>');
    expect(kindOf(viewer, type)).toBe('xml');
  },
);

test('XML that its own style sheet has made a page is a page', () => {
  expect(kindOf(page('<h1>Harbour news</h1>'), 'text/xml')).toBe('page');
});

test('a feed that is shown as text is XML all the same', () => {
  const feed = page('<pre>&lt;?xml version="1.0"?&gt;&lt;feed&gt;</pre>');
  expect(kindOf(feed, 'text/plain')).toBe('xml');
});

test('a document that a script has emptied has a kind', () => {
  const empty = page('');
  empty.documentElement.remove();
  expect(kindOf(empty, 'text/html')).toBe('page');
  expect(kindOf(empty, 'text/plain')).toBe('plain-text');
});
