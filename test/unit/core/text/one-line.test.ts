import { expect, test } from '@jest/globals';
import { oneLine } from '../../../../src/core/text/one-line';

test.each([
  ['line ends and tabs', 'Mill\ttown\r\nvotes\u2028to\u2029buy', 'Mill town votes to buy'],
  ['NUL and other control characters', 'Mi\u0000ll\u0007 \u001b[31mtown\u009b', 'Mill [31mtown'],
  ['what turns a line round', '\u202eMill\u202c \u2066town\u2069', 'Mill town'],
  ['half a character', 'Mill \ud83d town \udd25', 'Mill town'],
  ['a letter that joins and one that does not', 'می\u200cخواهم', 'می\u200cخواهم'],
  ['a mark of direction', 'ab\u200f!', 'ab\u200f!'],
  ['a character of two halves', 'Mill 🔥', 'Mill 🔥'],
  ['marks without end', `Mi${'\u0301'.repeat(90)}ll`, `Mi${'\u0301'.repeat(30)}ll`],
  ['nothing that is seen', '\u200b\u2060 \ufeff\u00ad', ''],
])('%s', (_what, text, line) => {
  expect(oneLine(text, 100)).toBe(line);
});

test('what is cut is cut between characters', () => {
  expect(oneLine('Mill 🔥', 6)).toBe('Mill');
});
