/** @jest-environment node */
import { describe, expect, test } from '@jest/globals';
import { scoreWords, wordsOf } from '../../../../tools/corpus/score-words';

test('words are runs of letters, digits and underscores, in lower case', () => {
  expect(wordsOf('Don’t stop: 3.5 % of Ärzte, snake_case & 日本語!')).toEqual([
    'don',
    't',
    'stop',
    '3',
    '5',
    'of',
    'ärzte',
    'snake_case',
    '日本語',
  ]);
});

describe('word scores', () => {
  test('the same text is perfect, in any order and case', () => {
    expect(scoreWords('The cat sat', 'sat the CAT')).toEqual({ precision: 1, recall: 1, f1: 1 });
  });

  test('a word counts as often as both have it', () => {
    const { precision, recall, f1 } = scoreWords('a a a b', 'a a c');
    expect(precision).toBeCloseTo(2 / 4);
    expect(recall).toBeCloseTo(2 / 3);
    expect(f1).toBeCloseTo(4 / 7);
  });

  test.each([
    ['', 'some text'],
    ['some text', ''],
    ['', ''],
    ['one', 'two'],
  ])('%j for %j scores nothing', (predicted, actual) => {
    expect(scoreWords(predicted, actual)).toEqual({ precision: 0, recall: 0, f1: 0 });
  });
});
