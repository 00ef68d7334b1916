/** @jest-environment node */
import { expect, test } from '@jest/globals';
import { pseudo } from '../../../../tools/build/locales';

test.each([
  ['$MINUTES$ left', '⟦$MINUTES$ ļéƒţ'],
  ['Picture: $WHAT$', '$WHAT$'],
  ['from $from$ to $1', '$from$'],
])('"%s" keeps what is put in later', (message, part) => {
  expect(pseudo(message)).toContain(part);
});

test('all letters are changed, so that hard-coded text stands out', () => {
  const text = 'The quick brown fox jumps over a lazy dog';
  expect(pseudo(text).match(/[a-z]/g)).toBeNull();
});

test('it is bracketed and at least 40 % longer, so that cut-off text stands out', () => {
  const text = 'Read what is here so far';
  const written = pseudo(text);
  expect(written.at(0)).toBe('⟦');
  expect(written.at(-1)).toBe('⟧');
  expect(written.length).toBeGreaterThanOrEqual(text.length * 1.4);
});
