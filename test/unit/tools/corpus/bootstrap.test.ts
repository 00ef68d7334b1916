/** @jest-environment node */
import { expect, test } from '@jest/globals';
import { differenceOf, type Pair } from '../../../../tools/corpus/bootstrap';

const pairs = (gains: readonly number[], domain = (at: number): string => `site${at}`): Pair[] =>
  gains.map((gain, at) => ({ domain: domain(at), ours: 0.5 + gain, theirs: 0.5 }));

const mixed = Array.from({ length: 40 }, (_, at) => (at % 3 === 0 ? -0.05 : 0.1));

test('the same pages give the same interval, round their mean', () => {
  const { mean, low, high } = differenceOf(pairs(mixed));
  expect(differenceOf(pairs(mixed))).toEqual({ mean, low, high });
  expect(low).toBeLessThan(mean);
  expect(high).toBeGreaterThan(mean);
});

test('a gain on every page is beyond doubt', () => {
  const { low } = differenceOf(pairs(mixed.map(() => 0.02)));
  expect(low).toBeCloseTo(0.02);
});

test('pages of one site are one piece of evidence', () => {
  const apart = differenceOf(pairs(mixed));
  const together = differenceOf(pairs(mixed, (at) => `site${at % 4}`));
  expect(together.mean).toBeCloseTo(apart.mean);
  const one = differenceOf(pairs(mixed, () => 'site'));
  expect(one.low).toBeCloseTo(one.mean);
  expect(one.high).toBeCloseTo(one.mean);
});

test('no pages give no figures', () => {
  expect(differenceOf([])).toEqual({ mean: NaN, low: NaN, high: NaN });
});
