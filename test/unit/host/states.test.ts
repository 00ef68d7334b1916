import { expect, jest, test } from '@jest/globals';
import { readOutcome } from '../../../src/core/read-article';
import { reasons as trained } from '../../../tools/train/reasons';
import type { State } from '../../../src/host/states';
import * as memory from '../memory-browser';

jest.unstable_mockModule('webextension-polyfill', () => ({ default: memory.browser }));
const { labelOf, reasons, states, textsOf } = await import('../../../src/host/states');
const say = (key: string): string => memory.browser.i18n.getMessage(key);
const all = (Object.keys(states) as State[]).map((state) => ({
  state,
  ...textsOf(state),
  offered: states[state],
}));
const against = [
  'little-text',
  ...Object.entries(trained).flatMap(([code, { speaks }]) => (speaks === 'against' ? [code] : [])),
];

test.each(all)('$state has its sentence, its reason and the labels of its steps', (one) => {
  const labels = one.offered.map(labelOf);
  for (const key of [one.title, one.why, ...labels]) expect(say(key)).not.toBe('');
});

test('no two states say the same', () => {
  for (const text of ['title', 'why'] as const) {
    const said = all.map((texts) => say(texts[text]));
    expect(new Set(said).size).toBe(said.length);
  }
});

test('all that can speak against a story gets through, and has a sentence of its own', () => {
  for (const because of against) {
    const refusal = { ok: false, why: 'not-a-story', because };
    expect(readOutcome(refusal)).toEqual(refusal);
  }
  expect(Object.keys(reasons).sort()).toEqual(against.sort());
  const said = Object.values(reasons).map(say);
  expect(new Set(said).size).toBe(against.length);
  expect(said.filter((sentence) => !/^It.+\w\.$/.test(sentence))).toEqual([]);
});

test('no state is a dead end, and none asks for more than one choice', () => {
  // What is looked for comes or does not, and either way another state follows.
  const lasting = all.filter(({ state }) => state !== 'looking');
  const ends = lasting.filter(({ offered }) => offered.length < 1 || offered.length > 2);
  expect(ends.map(({ state }) => state)).toEqual([]);
});
