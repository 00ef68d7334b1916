import { expect, test } from '@jest/globals';
import { asJson } from '../../../../src/cli/formats/as-json';

test('what a terminal would obey is written in letters, and read back as it was', () => {
  const value = { text: 'Too\u001b[2J much\u009b2J\u007f, né' };
  const written = asJson(value, 2);
  expect(written.replace(/\n/g, '')).not.toMatch(/\p{Cc}/u);
  expect(written).toContain('né');
  expect(JSON.parse(written)).toEqual(value);
});
