import { expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { headPropertiesIn } from '../../../../tools/fuzz/head-properties';
import { told } from '../../../../tools/fuzz/told';

jest.setTimeout(60_000);

/** The same in every run, so that a failing one can be looked at again; `npm run fuzz` tries others. */
const seed = 20261128;
const runs = 400;

const titled = headPropertiesIn(window).map((property) => [property.name, property] as const);

test.each(titled)('%s', (_name, { property, share }) => {
  const outcome = fc.check(property, { seed, numRuns: Math.ceil(runs * share) });
  expect(told(outcome)).toBe('');
});
