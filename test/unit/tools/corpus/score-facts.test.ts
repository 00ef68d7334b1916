/** @jest-environment node */
import { describe, expect, test } from '@jest/globals';
import {
  comparableFact,
  dayOf,
  isRightDay,
  isRightFact,
} from '../../../../tools/corpus/score-facts';

test.each([
  ['“Why?” – a  Question', 'why a question'],
  ['ﬁve ways | The Paper', 'five ways the paper'],
  ['  Ann\nWriter ', 'ann writer'],
  ['…', ''],
])('%j is compared as %j', (text, comparable) => {
  expect(comparableFact(text)).toBe(comparable);
});

describe('titles and names', () => {
  test.each([
    ['The Title!', 'the title', true],
    ['The Title | Site', 'The Title', false],
    ['', 'The Title', false],
    ['Anything', undefined, undefined],
    ['Anything', '', undefined],
  ])('%j for %j', (given, actual, isRight) => {
    expect(isRightFact(given, actual)).toBe(isRight);
  });
});

describe('days', () => {
  test.each([
    ['2024-03-05', '2024-03-05'],
    ['2024-03-05T23:30:00-08:00', '2024-03-05'],
    ['2024-3-5', '2024-03-05'],
    ['March 5, 2024', '2024-03-05'],
    ['2024-03', ''],
    ['2024', ''],
    ['yesterday', ''],
    ['', ''],
  ])('%j is %j', (text, day) => {
    expect(dayOf(text)).toBe(day);
  });

  test('count only where the truth names one', () => {
    expect(isRightDay('2024-03-05T10:00:00Z', '2024-03-05')).toBe(true);
    expect(isRightDay('', '2024-03-05')).toBe(false);
    expect(isRightDay('2024-03-05', undefined)).toBeUndefined();
    expect(isRightDay('2024-03-05', '2024-03')).toBeUndefined();
  });
});
