import { expect, jest, test } from '@jest/globals';
import { readOutcome } from '../../../src/core/read-article';
import { reasons as trained } from '../../../tools/train/reasons';
import * as memory from '../memory-browser';

jest.unstable_mockModule('webextension-polyfill', () => ({ default: memory.browser }));
const { reasons, states, steps } = await import('../../../src/host/states');
const say = (key: string): string => memory.browser.i18n.getMessage(key);
const all = Object.entries(states);
const against = [
  'little-text',
  ...Object.entries(trained).flatMap(([code, { speaks }]) => (speaks === 'against' ? [code] : [])),
];

test.each(all)('%s has its sentence, its reason and the labels of its steps', (_state, texts) => {
  const labels = texts.steps.map((step) => steps[step]);
  for (const key of [texts.title, texts.why, ...labels]) expect(say(key)).not.toBe('');
});

test('no two states say the same', () => {
  for (const text of ['title', 'why'] as const) {
    const said = all.map(([, texts]) => say(texts[text]));
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
  const lasting = all.filter(([state]) => state !== 'looking');
  const ends = lasting.filter(([, { steps: offered }]) => offered.length < 1 || offered.length > 2);
  expect(ends.map(([state]) => state)).toEqual([]);
});
