import { beforeAll, expect, test } from '@jest/globals';
import { goTo, keepingPlace, placeOf } from '../../../src/view/places';
import { height, layOut, pageTop } from './laid-out';
import { withoutLayout } from './made';

beforeAll(withoutLayout);

const ids = [4, 5, 6, 9, 12, 13, 20];

test.each([1, 50, 99, 100, 250, 630, 720])(
  'somebody %d pixels down comes back to the same line',
  (scrolled) => {
    const page = layOut(ids);
    page.scrollTop = scrolled;
    const place = placeOf(page);
    const again = layOut(ids);
    if (place !== null) goTo(again, place);
    expect(again.scrollTop).toBeCloseTo(scrolled);
  },
);

test('the very top is no place', () => {
  expect(placeOf(layOut(ids))).toBeNull();
});

test('a block is known by its number in the page, wherever it stands in the story', () => {
  const page = layOut(ids);
  page.scrollTop = 350;
  expect(placeOf(page)).toEqual({ block: 9, passed: 0.5 });
  const shorter = layOut(ids.slice(2));
  goTo(shorter, { block: 9, passed: 0.5 });
  expect(shorter.scrollTop).toBeCloseTo(150);
});

test('a story without numbers, such as a text file’s, is counted', () => {
  const page = layOut([null, null, null, null]);
  page.scrollTop = 220;
  expect(placeOf(page)).toEqual({ block: 2, passed: 0.2 });
  const again = layOut([null, null, null, null]);
  goTo(again, { block: 2, passed: 0.2 });
  expect(again.scrollTop).toBeCloseTo(220);
});

test('a block that is gone moves nothing', () => {
  const page = layOut(ids);
  page.scrollTop = 120;
  goTo(page, { block: 7, passed: 0.5 });
  expect(page.scrollTop).toBe(120);
});

test('a change of the text keeps the line at the edge', () => {
  const page = layOut(ids);
  page.scrollTop = 350;
  keepingPlace(page, () => {
    const [first] = page.children;
    // What stands above is two paragraphs higher now.
    first?.before(first.cloneNode(true));
    for (const [at, one] of [...page.children].entries())
      one.getBoundingClientRect = () => {
        const top = pageTop + at * height - page.scrollTop;
        return { top, bottom: top + height, height } as DOMRect;
      };
  });
  expect(page.scrollTop).toBeCloseTo(450);
});
