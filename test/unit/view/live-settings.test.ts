import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { readSettings } from '../../../src/settings/read';
import type { Settings } from '../../../src/settings/schema';
import { type LiveSettings, liveSettings } from '../../../src/view/live-settings';

const defaults = readSettings({});
let shown: Settings[];
let stored: [name: string, value: unknown][];
let live: LiveSettings;

beforeEach(() => {
  jest.useFakeTimers();
  [shown, stored] = [[], []];
  live = liveSettings(
    defaults,
    (settings) => shown.push(settings),
    (name, value) => stored.push([name, value]),
  );
});
afterEach(() => {
  jest.useRealTimers();
});

const sizes = (): number[] => shown.map(({ textSize }) => textSize);

test('a choice shows at once and is handed on', () => {
  live.choose('textSize', 2);
  expect(live.now()).toEqual({ ...defaults, textSize: 2 });
  expect(sizes()).toEqual([2]);
  expect(stored).toEqual([['textSize', 2]]);
});

test('taken back, a setting shows its default', () => {
  live.choose('textSize', 2);
  live.choose('textSize', null);
  expect(live.now()).toEqual(defaults);
  expect(stored.at(-1)).toEqual(['textSize', null]);
});

test('answers to the first of three quick clicks do not undo the third', () => {
  for (const size of [1, 2, 3]) live.choose('textSize', size);
  for (const size of [1, 2, 3]) live.take({ ...defaults, textSize: size });
  expect(sizes()).toEqual([1, 2, 3]);
  expect(live.now().textSize).toBe(3);
});

test('what another window chooses shows, also between a choice and its answer', () => {
  live.choose('textSize', 1);
  live.take({ ...defaults, textSize: 0, theme: 'sepia' });
  expect(live.now()).toMatchObject({ textSize: 1, theme: 'sepia' });
  live.take({ ...defaults, textSize: 1, theme: 'sepia' });
  live.take({ ...defaults, textSize: 5, theme: 'sepia' });
  expect(live.now().textSize).toBe(5);
});

test('a choice that is never repeated gives way to the host after a while', () => {
  live.choose('textSize', 4);
  jest.advanceTimersByTime(1_500);
  live.take({ ...defaults, textSize: -1 });
  expect(live.now().textSize).toBe(-1);
});

test('settings that change nothing are not shown again', () => {
  live.take({ ...defaults });
  live.choose('theme', 'auto');
  expect(shown).toEqual([]);
});
