import { expect, test } from '@jest/globals';
import { comparableLength } from '../../../../src/core/text/script-weight';
import { fold } from '../../../../src/core/text/white-space';

test('a dense script says more in as many characters', () => {
  expect(comparableLength('a'.repeat(100))).toBe(100);
  expect(comparableLength('渡'.repeat(100))).toBeCloseTo(280);
  expect(comparableLength('か'.repeat(50) + 'a'.repeat(50))).toBeCloseTo(190);
});

test('beyond the first 2,000 characters all count as one', () => {
  expect(comparableLength('渡'.repeat(10_000))).toBeCloseTo(10_000 + 1.8 * 2_000);
});

test.each([
  [' one \n\t two ', 'one two'],
  ['　段落　の　', '段落 の'],
  ['one\u00a0two', 'one two'],
  [null, ''],
  [undefined, ''],
])('white space of %j folds to "%s"', (text, folded) => {
  expect(fold(text)).toBe(folded);
});
