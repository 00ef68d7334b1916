import { expect, test } from '@jest/globals';
import { Readability } from '@mozilla/readability';
import { unasked } from '../../../../src/core/choose/proposer';

test.each(Object.keys(unasked))('Readability still has %s, which Lede answers for it', (name) => {
  expect(typeof Reflect.get(Readability.prototype, name)).toBe('function');
});
