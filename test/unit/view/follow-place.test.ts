import { afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import type { Place } from '../../../src/core/place';
import { type FollowedPlace, followPlace } from '../../../src/view/follow-place';
import { layOut } from './laid-out';
import { withoutLayout } from './made';

let page: HTMLElement;
let told: (Place | null)[];
let life: AbortController;
let place: FollowedPlace;

beforeAll(withoutLayout);
beforeEach(() => {
  jest.useFakeTimers();
  page = layOut([1, 2, 3, 4]);
  told = [];
  life = new AbortController();
  place = followPlace(page, (at) => told.push(at), life.signal);
});
afterEach(() => {
  jest.useRealTimers();
});

/** Opens the story, and waits until its typefaces are there. */
async function start(at: Place): Promise<void> {
  place.start(at);
  await Promise.resolve();
  await Promise.resolve();
  await Promise.resolve();
}

function scrollTo(top: number): void {
  page.scrollTop = top;
  place.moved();
}

test('nobody hears of a place that nobody has left', async () => {
  await start({ block: 2, passed: 0.5 });
  place.moved();
  jest.runAllTimers();
  // A picture that comes above stirs the text, and so does a typeface.
  scrollTo(page.scrollTop + 12);
  jest.runAllTimers();
  place.settle();
  expect(told).toEqual([]);
});

test('who moves is followed, also back to where they came from', async () => {
  await start({ block: 2, passed: 0.5 });
  scrollTo(320);
  jest.runAllTimers();
  scrollTo(150);
  jest.runAllTimers();
  scrollTo(0);
  jest.runAllTimers();
  expect(told).toEqual([{ block: 4, passed: 0.2 }, { block: 2, passed: 0.5 }, null]);
});

test('many steps are told of once', () => {
  for (let step = 1; step < 20; step++) scrollTo(step * 10);
  expect(told).toEqual([]);
  jest.runAllTimers();
  expect(told).toHaveLength(1);
});

test('the last step is told of at once where the story is about to go, and not a second time', () => {
  scrollTo(320);
  place.settle();
  expect(told).toEqual([{ block: 4, passed: 0.2 }]);
  jest.runAllTimers();
  expect(told).toHaveLength(1);
});

test('a story that has gone tells nothing', () => {
  scrollTo(320);
  life.abort();
  jest.runAllTimers();
  place.settle();
  expect(told).toEqual([]);
});

test('a text that moves while its typefaces come goes back to where it was opened', async () => {
  const opened = start({ block: 2, passed: 0.5 });
  scrollTo(320);
  place.settle();
  await opened;
  expect(page.scrollTop).toBe(150);
  place.settle();
  expect(told).toEqual([]);
});

test('but not where the person has begun to read', async () => {
  const opened = start({ block: 2, passed: 0.5 });
  document.dispatchEvent(new Event('wheel'));
  scrollTo(320);
  await opened;
  expect(page.scrollTop).toBe(320);
  place.settle();
  expect(told).toEqual([{ block: 4, passed: 0.2 }]);
});
