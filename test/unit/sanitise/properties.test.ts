import { expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { told } from '../../../tools/fuzz/told';
import { propertiesIn } from '../../../tools/fuzz/properties';

jest.setTimeout(60_000);

/** The same in every run, so that a failing one can be looked at again; `npm run fuzz` tries others. */
const seed = 20261125;
/** Some seconds' worth, all in all. */
const runs = 300;

const titled = propertiesIn(window).map((property) => [property.name, property] as const);

test.each(titled)('%s', (_name, { property, share }) => {
  const outcome = fc.check(property, { seed, numRuns: Math.ceil(runs * share) });
  expect(told(outcome)).toBe('');
});
