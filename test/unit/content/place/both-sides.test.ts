import { beforeEach, expect, test } from '@jest/globals';
import {
  type BothSides,
  type KeptPlace,
  createBothSides,
} from '../../../../src/content/place/both-sides';
import { Paged, above, height, texts, url } from './paged';

let page: Paged;
let memory: { kept: KeptPlace | null };
let address: string;
let sides: BothSides;

beforeEach(() => {
  page = new Paged(texts);
  memory = { kept: null };
  address = url;
  sides = createBothSides(memory, () => address);
});

/** The full view comes up and is read in; `to` is where the person goes there, if they do. */
function readOver(to?: { block: number; passed: number } | null) {
  sides.covered();
  const opened = sides.opened('over', page.map());
  if (to !== undefined) sides.keep('over', to);
  sides.uncovered();
  return opened;
}

test('the story opens where the page is', () => {
  page.scrolled = page.topOf(2) + 30;
  expect(sides.opened('over', page.map())).toMatchObject({ block: 5, passed: 0.3 });
  expect(sides.opened('beside', page.map())).toMatchObject({ block: 5, passed: 0.3 });
});

test('above the story, it opens at its top', () => {
  page.scrolled = above - 100;
  expect(sides.opened('over', page.map())).toBeNull();
});

test('the page goes where the person went in the full view', () => {
  page.scrolled = page.topOf(1);
  readOver({ block: 7, passed: 0.5 });
  expect(page.scrolled).toBe(page.topOf(4) + 50);
});

test('the page stays where it was to the pixel if they went nowhere', () => {
  page.scrolled = page.topOf(2) + 33;
  readOver();
  expect(page.scrolled).toBe(page.topOf(2) + 33);
});

test('at the top of the story, a page above it stays, and one in it goes to the headline', () => {
  page.scrolled = 120;
  readOver(null);
  readOver({ block: 3, passed: -2 });
  expect(page.scrolled).toBe(120);
  page.scrolled = page.topOf(3);
  readOver(null);
  expect(page.scrolled).toBe(above - 200);
});

test('the popup never moves the page', () => {
  page.scrolled = 120;
  sides.opened('beside', page.map());
  sides.keep('beside', { block: 7, passed: 0.5 });
  readOver();
  expect(page.scrolled).toBe(120);
});

test('opened again with the page as it was left, the story is exactly where it was', () => {
  readOver({ block: 7, passed: 0.51 });
  expect(readOver()).toMatchObject({ block: 7, passed: 0.51 });
});

test('that holds also where the page could not go so far', () => {
  page.end = page.topOf(2);
  readOver({ block: 7, passed: 0.5 });
  expect(page.scrolled).toBe(page.topOf(2));
  expect(readOver()).toMatchObject({ block: 7, passed: 0.5 });
});

test('a page that was scrolled meanwhile says where the full view opens', () => {
  readOver({ block: 7, passed: 0.5 });
  page.scrolled = page.topOf(1) + 40;
  expect(readOver()).toMatchObject({ block: 4, passed: 0.4 });
});

test('the popup opens where the person was in the popup, wherever the page is', () => {
  sides.opened('beside', page.map());
  sides.keep('beside', { block: 6, passed: 0.2 });
  page.scrolled = page.topOf(1) + 40;
  expect(sides.opened('beside', page.map())).toMatchObject({ block: 6, passed: 0.2 });
  // From there they open the full view.
  expect(sides.opened('over', page.map())).toMatchObject({ block: 6, passed: 0.2 });
});

test('but at its top, or where they did not move, it opens where the page is', () => {
  sides.opened('beside', page.map());
  page.scrolled = page.topOf(1) + 40;
  expect(sides.opened('beside', page.map())).toMatchObject({ block: 4, passed: 0.4 });
  page.scrolled = page.topOf(2) + 40;
  expect(sides.opened('beside', page.map())).toMatchObject({ block: 5, passed: 0.4 });
});

test('extracted anew with other numbers, it is the same paragraph', () => {
  sides.opened('beside', page.map());
  sides.keep('beside', { block: 6, passed: 0.2 });
  expect(sides.opened('beside', page.map(40))).toMatchObject({ block: 43, passed: 0.2 });
});

test('of two that begin alike the nearer one is meant', () => {
  sides.opened('beside', page.map());
  sides.keep('beside', { block: 7, passed: 0.2 });
  expect(sides.opened('beside', page.map(4))).toMatchObject({ block: 8 });
});

test('a paragraph that is gone is no place: it opens where the page is', () => {
  sides.opened('beside', page.map());
  sides.keep('beside', { block: 6, passed: 0.2 });
  page = new Paged(['Another', 'page', 'altogether']);
  expect(sides.opened('beside', page.map())).toBeNull();
});

test('an address that changes without a load is another story', () => {
  sides.covered();
  sides.opened('over', page.map());
  sides.keep('over', { block: 7, passed: 0.5 });
  address = 'https://pages.example/b';
  sides.keep('over', { block: 6, passed: 0.5 });
  sides.uncovered();
  expect(page.scrolled).toBe(0);
  expect(sides.opened('over', { ...page.map(), url: address })).toBeNull();
});

test('a page that has been made anew under the full view moves nowhere', () => {
  page.scrolled = page.topOf(1);
  sides.covered();
  sides.opened('over', page.map());
  sides.keep('over', { block: 7, passed: 0.5 });
  document.body.replaceChildren();
  sides.uncovered();
  expect(page.scrolled).toBe(page.topOf(1));
});

test('a text file, which has no blocks, opens again where it was', () => {
  const file = { url, head: undefined, blocks: [] };
  sides.opened('beside', file);
  sides.keep('beside', { block: 12, passed: 0.7 });
  expect(sides.opened('beside', file)).toMatchObject({ block: 12, passed: 0.7 });
  expect(sides.opened('over', file)).toMatchObject({ block: 12, passed: 0.7 });
  sides.keep('over', { block: 2, passed: height });
  sides.uncovered();
  expect(page.scrolled).toBe(0);
});

test('another script of the extension in the same document knows the place', () => {
  sides.opened('beside', page.map());
  sides.keep('beside', { block: 6, passed: 0.2 });
  const later = createBothSides({ kept: memory.kept }, () => address);
  expect(later.opened('beside', page.map())).toMatchObject({ block: 6, passed: 0.2 });
});
