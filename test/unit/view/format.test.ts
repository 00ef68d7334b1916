import { expect, test } from '@jest/globals';
import { formatDate, formatMinutes } from '../../../src/view/format';

test.each([
  ['2024-10-14', 'en-GB', '14 October 2024'],
  ['2024-10-14', 'en-US', 'October 14, 2024'],
  ['2024-10-14', 'de', '14. Oktober 2024'],
  ['2025-03-13', 'ja', '2025年3月13日'],
  ['2024-10-14', '', 'October 14, 2024'],
  ['2024-10-14', 'no tag', 'October 14, 2024'],
  ['2024-10-14', 'xx-unknown', 'October 14, 2024'],
  // The day the page wrote, wherever the reader is.
  ['2024-10-14T23:59-11:00', 'en-GB', '14 October 2024'],
  ['2024-10-14T00:01+13:00', 'en-GB', '14 October 2024'],
])('the date %s in "%s" is %s', (time, lang, date) => {
  expect(formatDate(time, lang)).toBe(date);
});

test('Arabic and Hebrew dates are in words of theirs', () => {
  expect(formatDate('2024-06-06', 'he')).toBe('6 ביוני 2024');
  expect(formatDate('2023-04-02', 'ar')).toMatch(/أبريل/);
});

test.each(['', 'yesterday', '2024-13-40'])('"%s" is no date', (time) => {
  expect(formatDate(time, 'en')).toBe('');
});

test.each([
  [3, 4, 'en', '3 – 4 min'],
  [3, 3, 'en', '3 min'],
  [1, 1, 'de', '1 Min.'],
  [3, 4, 'no tag', '3 – 4 min'],
  [90, 90, 'en', '90 min'],
  // A book is told in hours.
  [92, 92, 'en', '1 hr 30 min'],
  [82, 123, 'en', '1 hr 20 min – 2 hr 5 min'],
  [119, 121, 'en', '2 hr'],
  [5_219, 5_219, 'en', '87 hr'],
  [5_219, 6_005, 'en', '87 hr – 100 hr'],
  [124, 124, 'de', '2 Std. 5 Min.'],
])('%d to %d minutes in "%s"', (min, max, lang, words) => {
  expect(formatMinutes(min, max, lang).replace(/\s*–\s*/, ' – ')).toBe(words);
});
