/** @jest-environment node */
import { expect, test } from '@jest/globals';
import { fitLogistic } from '../../../../tools/train/logistic';

test('without anything to go by, the bias is the log odds of the labels', () => {
  const { bias, weights } = fitLogistic([[0], [0], [0], [0]], [true, true, true, false], 1);
  expect(bias).toBeCloseTo(Math.log(3), 6);
  expect(weights).toEqual([0]);
});

test('hardly held down, one column gives the log odds ratio of its table', () => {
  // With the column: 3 of 4 are true; without: 1 of 4.
  const rows = [[1], [1], [1], [1], [0], [0], [0], [0]];
  const labels = [true, true, true, false, true, false, false, false];
  const { bias, weights } = fitLogistic(rows, labels, 1e-6);
  expect(bias).toBeCloseTo(-Math.log(3), 4);
  expect(weights[0]).toBeCloseTo(2 * Math.log(3), 4);
});

test('held down more, weights are smaller; columns that say the same share it', () => {
  const rows = [
    [1, 1],
    [1, 1],
    [1, 1],
    [0, 0],
    [0, 0],
    [0, 0],
  ];
  const labels = [true, true, true, false, false, false];
  const strengths = [0.1, 1, 10].map((penalty) => fitLogistic(rows, labels, penalty).weights);
  for (const [one, other] of strengths) expect(one).toBeCloseTo(other ?? NaN, 6);
  const [loose = 0, middle = 0, tight = 0] = strengths.map(([one]) => one);
  expect(loose).toBeGreaterThan(middle);
  expect(middle).toBeGreaterThan(tight);
  expect(tight).toBeGreaterThan(0);
});

test('the same rows give the same fit, to the last bit', () => {
  const rows = Array.from({ length: 40 }, (_, at) => [at % 7, (at * at) % 11, at % 3]);
  const labels = rows.map((_, at) => at % 5 < 2);
  expect(fitLogistic(rows, labels, 2)).toEqual(fitLogistic(rows, labels, 2));
});
