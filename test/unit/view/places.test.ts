import { expect, test } from '@jest/globals';
import { goTo, placeOf } from '../../../src/view/places';

/** Where the page begins on screen, and how high each of its paragraphs is. */
const pageTop = 40;
const height = 100;

/** As much of a box as is asked for. */
const box = (top: number) => ({ top, bottom: top + height, height }) as DOMRect;

/** A page whose paragraphs stand one below the other, each `height` high; jsdom lays out nothing. */
function layOut(paragraphs: readonly string[]): HTMLElement {
  const page = document.createElement('main');
  page.append(
    ...paragraphs.map((text, at) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      paragraph.getBoundingClientRect = () => box(pageTop + at * height - page.scrollTop);
      return paragraph;
    }),
  );
  page.getBoundingClientRect = () => box(pageTop);
  return page;
}

const story = ['One', 'Two', 'Three', 'Four', 'Five', 'Two', 'Seven'];

test.each([1, 50, 99, 100, 250, 630])(
  'somebody %d pixels down comes back to the same line',
  (scrolled) => {
    const page = layOut(story);
    page.scrollTop = scrolled;
    const place = placeOf(page);
    const again = layOut(story);
    if (place !== null) goTo(again, place);
    expect(again.scrollTop).toBeCloseTo(scrolled);
  },
);

test('the very top is no place', () => {
  expect(placeOf(layOut(story))).toBeNull();
});

test('a paragraph is found again where others have come in before it', () => {
  const page = layOut(story);
  page.scrollTop = 350;
  const place = placeOf(page);
  const again = layOut(['New', 'Newer', ...story]);
  if (place !== null) goTo(again, place);
  expect(again.scrollTop).toBeCloseTo(550);
});

test('of two that begin alike the nearer one is meant', () => {
  const page = layOut(story);
  page.scrollTop = 530;
  const place = placeOf(page);
  expect(place).toMatchObject({ block: 5, text: 'Two' });
  const again = layOut(['New', ...story]);
  if (place !== null) goTo(again, place);
  expect(again.scrollTop).toBeCloseTo(630);
});

test('a paragraph that is gone moves nothing', () => {
  const page = layOut(story);
  page.scrollTop = 120;
  goTo(page, { block: 3, text: 'Nowhere', passed: 0.5 });
  expect(page.scrollTop).toBe(120);
});

test('no more of the story is kept than tells paragraphs apart', () => {
  const page = layOut(['Long '.repeat(400)]);
  page.scrollTop = 10;
  expect(placeOf(page)?.text.length).toBeLessThanOrEqual(48);
});
