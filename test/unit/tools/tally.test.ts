/** @jest-environment node */
import { expect, test } from '@jest/globals';
import { table } from '../../../tools/test/table';
import { countLine, failure, type Outcome, success, total } from '../../../tools/test/tally';

const outcomes: readonly Outcome[] = [
  { step: 'types', seconds: 4.26, ...success },
  { step: 'unit', seconds: 12, passed: 140, failed: 2, problems: ['a breaks', 'b breaks'] },
  { step: 'firefox', seconds: 0, ...failure('not run, because build failed') },
];

test('the total adds up every step and says where each problem was', () => {
  expect(total(outcomes)).toEqual({
    passed: 141,
    failed: 3,
    problems: ['unit: a breaks', 'unit: b breaks', 'firefox: not run, because build failed'],
    unsteady: [],
  });
});

test('what passed at the second try only is named with its step', () => {
  const chromium = { step: 'chromium', seconds: 9, ...success, unsteady: ['a flickers'] };
  expect(total([...outcomes, chromium]).unsteady).toEqual(['chromium: a flickers']);
});

test('a run of nothing has failed', () => {
  expect(total([]).failed).toBe(1);
});

test('the last line is the plain count', () => {
  expect(countLine(total(outcomes))).toBe('141 passed, 3 failed');
});

test('the table is aligned', () => {
  expect(table(outcomes).split('\n')).toEqual([
    'step     passed  failed  seconds',
    'types         1       0      4.3',
    'unit        140       2     12.0',
    'firefox       0       1      0.0',
  ]);
});
