import { expect, test } from '@jest/globals';
import { placeOnPage, scrollToBlock } from '../../../../src/content/place/place-on-page';
import { Paged, above, gap, height, texts } from './paged';

test.each([0, above - 300, above - 1])('%d pixels down the page is above the story', (scrolled) => {
  const page = new Paged(texts);
  page.scrolled = scrolled;
  expect(placeOnPage(page.map())).toBeNull();
});

test.each([
  ['at the first paragraph', above, 3, 0],
  ['in the first paragraph', above + 25, 3, 0.25],
  ['in the second one', above + height + gap + 50, 4, 0.5],
  ['between two, the second one comes', above + height + gap / 2, 4, 0],
  ['in the last one', above + 5 * (height + gap) + 90, 8, 0.9],
])('%s', (_where, scrolled, block, passed) => {
  const page = new Paged(texts);
  page.scrolled = scrolled;
  expect(placeOnPage(page.map())).toEqual({ block, passed });
});

test('below the story it is in none', () => {
  const page = new Paged(texts);
  page.scrolled = page.topOf(6) + 300;
  expect(placeOnPage(page.map())).toBeNull();
});

test('a page that has thrown its text away stands nowhere, and does not move', () => {
  const page = new Paged(texts);
  page.scrolled = page.topOf(2);
  const map = page.map();
  document.body.replaceChildren();
  expect(placeOnPage(map)).toBeNull();
  scrollToBlock(map.blocks, 0.5);
  expect(page.scrolled).toBe(page.topOf(2));
});

test.each([
  [0, 0],
  [3, 0.4],
  [5, 1],
])('paragraph %d comes to the upper edge, %d of it above', (at, passed) => {
  const page = new Paged(texts);
  scrollToBlock(page.map().blocks.slice(at), passed);
  expect(page.scrolled).toBeCloseTo(page.topOf(at) + passed * height);
});

test('a place in the gap before a paragraph is its beginning', () => {
  const page = new Paged(texts);
  scrollToBlock(page.map().blocks.slice(2), -3);
  expect(page.scrolled).toBe(page.topOf(2));
});

test('a picture that has not come gives way to the next paragraph', () => {
  const page = new Paged(texts);
  const { blocks } = page.map();
  page.paragraphs[2]?.remove();
  scrollToBlock(blocks.slice(2), 0.5);
  expect(page.scrolled).toBe(page.topOf(3));
});

test.each(['fixed', 'sticky'])('a line in a %s bar is no place to read at', (position) => {
  const page = new Paged(texts);
  const [first] = page.paragraphs;
  const bar = document.createElement('div');
  bar.style.position = position;
  first?.replaceWith(bar);
  bar.append(first ?? '');
  page.scrolled = page.topOf(0) + 20;
  expect(placeOnPage(page.map())).toBeNull();
  page.scrolled = page.topOf(1) + 20;
  expect(placeOnPage(page.map())).toEqual({ block: 4, passed: 0.2 });
});
