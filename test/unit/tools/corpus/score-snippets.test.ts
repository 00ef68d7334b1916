/** @jest-environment node */
import { describe, expect, test } from '@jest/globals';
import { ratesOf, scoreSnippets, sumOfSnippets } from '../../../../tools/corpus/score-snippets';

const truth = {
  with: ['The  mayor said', 'on Tuesday'],
  without: ['SUBSCRIBE now', 'Related stories'],
};

describe('snippets in a text', () => {
  test('are found across line breaks, and the case counts', () => {
    expect(scoreSnippets('The mayor\nsaid it ON Tuesday. Subscribe now', truth, false)).toEqual({
      wanted: 2,
      found: 1,
      unwanted: 2,
      letIn: 0,
    });
  });

  test('are found in any case where that is asked for', () => {
    expect(scoreSnippets('the mayor said it ON Tuesday. Subscribe now', truth, true)).toEqual({
      wanted: 2,
      found: 2,
      unwanted: 2,
      letIn: 1,
    });
  });

  test('an empty text misses all and lets nothing in', () => {
    expect(scoreSnippets('', truth, true)).toMatchObject({ found: 0, letIn: 0 });
  });
});

test('rates are over all snippets of all pages', () => {
  const sum = sumOfSnippets([
    { wanted: 3, found: 3, unwanted: 3, letIn: 1 },
    { wanted: 3, found: 0, unwanted: 1, letIn: 0 },
  ]);
  const { precision, recall, f1, accuracy } = ratesOf(sum);
  expect(precision).toBeCloseTo(3 / 4);
  expect(recall).toBeCloseTo(3 / 6);
  expect(f1).toBeCloseTo((2 * 3) / (2 * 3 + 1 + 3));
  expect(accuracy).toBeCloseTo((3 + 3) / 10);
});
