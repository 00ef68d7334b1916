import { describe, expect, test } from '@jest/globals';
import { JSDOM } from 'jsdom';
import { filesIn, textOf } from './files';

const pages = filesIn('src').filter((path) => path.endsWith('.html'));

test('there is a page at all', () => {
  expect(pages).not.toEqual([]);
});

describe.each(pages)('%s', (path) => {
  const { document } = new JSDOM(textOf(path)).window;
  const first = document.head.firstElementChild;

  test('begins with its charset', () => {
    expect(first?.getAttribute('charset')).toBe('utf-8');
  });

  test('names no page to anyone: <meta name="referrer" content="no-referrer">, before what it loads', () => {
    const meta = document.querySelector('meta[name="referrer"]');
    expect(meta?.getAttribute('content')).toBe('no-referrer');
    const loading = document.querySelector('link, script, img');
    const isBefore = loading !== null && (meta?.compareDocumentPosition(loading) ?? 0) & 4;
    expect(isBefore).toBeTruthy();
  });

  test('has no script or style of its own text, and no handler in an attribute', () => {
    const inline = [...document.querySelectorAll('script, style')].filter(
      (element) => element.localName === 'style' || element.textContent.trim() !== '',
    );
    expect(inline).toEqual([]);
    const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
      element.getAttributeNames(),
    );
    expect(attributes.filter((name) => name === 'style' || name.startsWith('on'))).toEqual([]);
  });

  test('has no word of its own: the words come from _locales', () => {
    expect(document.documentElement.textContent.trim()).toBe('');
  });

  test('loads nothing from anywhere else', () => {
    const loaded = [...document.querySelectorAll('[src], [href]')].map(
      (element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '',
    );
    expect(loaded.filter((address) => /^(?:\w+:|\/\/)/.test(address))).toEqual([]);
  });
});
