import { expect, test } from '@jest/globals';
import { baseOf, hostOf, imageAddress, webAddress } from '../../../src/core/address';

const page = 'https://pages.example/news/story.html';

test.each([
  ['a.jpg', 'https://pages.example/news/a.jpg'],
  ['/a.jpg', 'https://pages.example/a.jpg'],
  ['//cdn.example/a.jpg', 'https://cdn.example/a.jpg'],
  ['?page=2', 'https://pages.example/news/story.html?page=2'],
  [' https://other.example/ ', 'https://other.example/'],
  ['HTTP://Other.example', 'http://other.example/'],
  // What stands before a host is not where it leads.
  ['https://bank.example@other.example/a?b#c', 'https://other.example/a?b#c'],
  ['//me:secret@other.example/@me', 'https://other.example/@me'],
])('%s becomes %s', (value, address) => {
  expect(webAddress(value, page)).toBe(address);
});

test('a name and password of the page’s own address are in none of those in it', () => {
  expect(webAddress('a.jpg', 'https://me:secret@pages.example/')).toBe(
    'https://pages.example/a.jpg',
  );
  expect(imageAddress('//me@pages.example/a.jpg', page)).toBe('https://pages.example/a.jpg');
});

test.each([
  null,
  undefined,
  '',
  '  ',
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>',
  'blob:https://pages.example/1',
  'file:///etc/passwd',
  'mailto:a@b.example',
  'chrome-extension://abc/popup.html',
  'https://',
  `https://long.example/${'a'.repeat(5_000)}`,
])('%j is no web address', (value) => {
  expect(webAddress(value, page)).toBe('');
});

test('without a base only whole addresses count', () => {
  expect(webAddress('a.jpg', 'about:blank')).toBe('');
  expect(webAddress('//cdn.example/a.jpg', 'about:blank')).toBe('');
});

test.each(['png', 'jpeg', 'jpg', 'gif', 'webp', 'avif'])('a picture may be inline %s', (type) => {
  const data = `data:image/${type};base64,AAAA`;
  expect(imageAddress(data, page)).toBe(data);
});

test.each([
  'data:image/svg+xml;base64,AAAA',
  'data:image/svg+xml,<svg>',
  'data:text/html;base64,AA',
])('a picture may not be %s', (data) => {
  expect(imageAddress(data, page)).toBe('');
});

test.each([
  ['<base href="/other/">', 'https://pages.example/other/'],
  ['<base href="https://cdn.example/x/">', 'https://cdn.example/x/'],
  ['<base target="_blank"><base href="/b/">', 'https://pages.example/b/'],
  ['<base href="javascript:alert(1)//">', page],
  ['<base href="data:text/html,x">', page],
  ['<base href="blob:https://x.example/1">', page],
  ['<base href="file:///etc/">', page],
  ['<base href="chrome-extension://abc/">', page],
  ['<base href="https://[bad"><base href="https://x.example/">', page],
  ['<base href="java\nscript:alert(1)"><base href="https://x.example/">', page],
  ['<svg><base href="https://x.example/"></svg>', page],
  ['<template><base href="https://x.example/"></template>', page],
  ['', page],
])('the base of %s is %s', (head, base) => {
  expect(baseOf(new DOMParser().parseFromString(head, 'text/html'), page)).toBe(base);
});

test.each([
  ['https://www.pages.example/a', 'pages.example'],
  ['http://news.pages.example:81/', 'news.pages.example'],
  ['no address', ''],
])('the host of %s is "%s"', (url, host) => {
  expect(hostOf(url)).toBe(host);
});
