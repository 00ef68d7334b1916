import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { sayLooking } from '../../../src/host/say-looking';

type Screen = Parameters<typeof sayLooking>[0];

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

/** A screen that keeps what it was told to show, and what its listeners are to hear. */
function fakeScreen() {
  const shown: string[] = [];
  const heard = { change: () => undefined as unknown, found: () => undefined as unknown };
  const screen = {
    showState: (state: string) => {
      heard.change();
      shown.push(state);
    },
    onChange: (listener: () => void) => (heard.change = listener),
    onFound: (listener: () => void) => (heard.found = listener),
  };
  sayLooking(screen as unknown as Screen);
  return { shown, heard };
}

test('a page that keeps its story for five seconds is said to be busy', () => {
  const { shown } = fakeScreen();
  jest.advanceTimersByTime(299);
  expect(shown).toEqual([]);
  jest.advanceTimersByTime(2);
  expect(shown).toEqual(['looking']);
  jest.advanceTimersByTime(4_700);
  expect(shown).toEqual(['looking', 'busy']);
});

test('one that has given it is not, however long that takes to be made ready', () => {
  const { shown, heard } = fakeScreen();
  jest.advanceTimersByTime(4_000);
  heard.found();
  jest.advanceTimersByTime(10_000);
  expect(shown).toEqual(['looking']);
});

test('nothing is said once something is on screen', () => {
  const { shown, heard } = fakeScreen();
  heard.change();
  jest.advanceTimersByTime(10_000);
  expect(shown).toEqual([]);
});
