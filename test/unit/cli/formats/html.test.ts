/** @jest-environment node */
import { JSDOM } from 'jsdom';
import { expect, test } from '@jest/globals';
import { printStory } from '../../../../src/cli/formats/print-story';
import { articleOf } from './article';

test('a whole document, in the language and direction of the story', () => {
  const article = articleOf('<p>تدفّق الماء</p>', {
    title: 'الماء',
    byline: 'سلمى',
    lang: 'ar',
    dir: 'rtl',
  });
  const html = printStory(article, 'html');
  expect(html).toMatch(/^<!DOCTYPE html>/);
  const { document } = new JSDOM(html).window;
  const { documentElement } = document;
  expect([document.compatMode, documentElement.lang, documentElement.dir]).toEqual([
    'CSS1Compat',
    'ar',
    'rtl',
  ]);
  expect(document.characterSet).toBe('UTF-8');
  expect(document.title).toBe('الماء');
  expect(document.querySelector('h1')?.textContent).toBe('الماء');
  expect(document.querySelector('meta[name=author]')?.getAttribute('content')).toBe('سلمى');
  expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(article.url);
  expect(document.querySelector('article > div p')?.textContent).toBe('تدفّق الماء');
});

test('what a page puts into its metadata is text, and what runs in its body is left out', () => {
  const attack = '</title></style>"><script>alert(1)</script>';
  const html = printStory(
    articleOf('<p>Text</p><script>alert(2)</script><img src="https://x.example/" onerror="a()">', {
      title: attack,
      dek: attack,
      byline: attack,
      siteName: attack,
      lang: '"><script>',
      url: `https://pages.example/"><script>`,
    }),
    'html',
  );
  const { document } = new JSDOM(html).window;
  expect(document.querySelectorAll('script')).toHaveLength(0);
  expect(document.querySelectorAll('[onerror]')).toHaveLength(0);
  expect(document.title).toBe(attack);
  expect(document.querySelector('h1')?.textContent).toBe(attack);
  expect(document.querySelector('meta[name=author]')?.getAttribute('content')).toBe(attack);
});
