import { expect, test } from '@jest/globals';
import { readingTime } from '../../../../src/core/text/reading-time';

test.each([
  // Characters over 1105 and 869 a minute in English, 284 and 226 in Chinese.
  [5_000, 'en', { min: 5, max: 6 }],
  [5_000, 'en-GB', { min: 5, max: 6 }],
  [5_000, 'zh-CN', { min: 18, max: 23 }],
  [5_000, 'ja', { min: 13, max: 17 }],
  [10, 'en', { min: 1, max: 1 }],
  [0, '', { min: 1, max: 1 }],
])('%d characters of "%s"', (length, lang, minutes) => {
  expect(readingTime(length, lang)).toEqual(minutes);
});

test('a language without figures is read like English', () => {
  expect(readingTime(9_000, 'xx')).toEqual(readingTime(9_000, 'en'));
});
