/** @jest-environment node */
import { expect, test } from '@jest/globals';
import { JSDOM } from 'jsdom';
import type { Article } from '../../../../src/core/article';
import { stretchOf } from '../../../../src/core/extract/part-of-page';
import { extractStretch } from '../../../../src/core/extract/selection';

const url = 'https://pages.example/news/ferry';
const page = `<head><meta name="author" content="Noor Castellane"></head><body>
  <nav><a href="/">Home</a></nav>
  <h1>The first ferry of the year</h1>
  <p id="one">It left at seven. Nobody was there.</p>
  <p id="two">It was <b>four</b> minutes <a href="/late">late</a>.</p>
  <ul id="list"><li>Bread</li><li>Salt</li></ul>
  <img id="picture" src="/ferry.jpg" alt="The ferry">
  <p id="unseen">A ghost.</p>
  <form><input name="childNodes"><p id="three">Then it rained.</p></form></body>`;

type End = readonly [selector: string, offset: number];

/** What is read of the page where it is selected from one end to the other. */
async function read(
  [start, from]: End,
  [end, to]: End,
  unseen?: string,
): Promise<{ article: Article; text: string }> {
  const { document } = new JSDOM(page, { url }).window;
  const textIn = (selector: string) => document.querySelector(selector)?.firstChild as Node;
  const stretch = stretchOf(document, {
    startContainer: textIn(start),
    startOffset: from,
    endContainer: textIn(end),
    endOffset: to,
    collapsed: false,
  });
  if (stretch === null) throw new Error('Nothing is selected.');
  const hidden = new Set(unseen === undefined ? [] : document.querySelectorAll(unseen));
  const layout = { hidden, breaking: new Set<Element>() };
  const outcome = await extractStretch(document, url, stretch, { layout: () => layout });
  if (!outcome.ok) throw new Error(outcome.why);
  const { article } = outcome;
  // Lines, as a layout would set them.
  const text = new JSDOM(article.html.replace(/<\/(?:li|p|ul)>/g, '$& ')).window.document.body
    .textContent;
  return { article, text: text.replace(/\s+/g, ' ').trim() };
}

test('what is selected is the story, to the letter, under the headline and byline of the page', async () => {
  const { article, text } = await read(['#one', 3], ['#two', 7]);
  expect(text).toBe('left at seven. Nobody was there. It was');
  expect(article.title).toBe('The first ferry of the year');
  expect(article.byline).toBe('Noor Castellane');
});

test('part of one sentence is enough', async () => {
  const { text } = await read(['#one', 3], ['#one', 16]);
  expect(text).toBe('left at seven');
});

test('lists, pictures and links come along, links as the page means them', async () => {
  const { article, text } = await read(['#two', 0], ['#three', 4]);
  expect(text).toBe('It was four minutes late. Bread Salt A ghost. Then');
  expect(article.html).toContain('href="https://pages.example/late"');
  expect(article.html).toContain('https://pages.example/ferry.jpg');
  expect(article.html).toContain('<li>Bread</li>');
});

test('what is out of sight is not selected, whatever the browser says', async () => {
  const { text } = await read(['#two', 0], ['#three', 15], '#unseen');
  expect(text).toBe('It was four minutes late. Bread Salt Then it rained.');
});

test('a selection in another document is none of this one', () => {
  const { document } = new JSDOM(page, { url }).window;
  const foreign = new JSDOM('<p>Elsewhere</p>').window.document.querySelector('p') as Node;
  const range = { startContainer: foreign, startOffset: 0, endContainer: foreign, endOffset: 1 };
  expect(stretchOf(document, { ...range, collapsed: false })).toBeNull();
});
