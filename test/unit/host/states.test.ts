import { expect, jest, test } from '@jest/globals';
import * as memory from '../memory-browser';

jest.unstable_mockModule('webextension-polyfill', () => ({ default: memory.browser }));
const { states } = await import('../../../src/host/states');
const say = (key: string): string => memory.browser.i18n.getMessage(key);

test.each(Object.entries(states))(
  '%s has its sentence, its reason and the label of its step',
  (_state, texts) => {
    for (const key of [texts.title, texts.why, texts.step ?? texts.title])
      expect(say(key)).not.toBe('');
  },
);

test('no two states say the same', () => {
  const titles = Object.values(states).map(({ title }) => say(title));
  expect(new Set(titles).size).toBe(titles.length);
});
