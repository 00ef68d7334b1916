import { expect, test } from '@jest/globals';
import { readPlace } from '../../../src/core/place';

test('a place is read as it was written, without what does not belong to it', () => {
  const place = { block: 3, passed: 0.25 };
  expect(readPlace({ ...place, html: '<b>' })).toEqual(place);
});

test.each([
  [null],
  [undefined],
  ['block'],
  [7],
  [[]],
  [{}],
  [{ block: '3', passed: 0 }],
  [{ block: 3.5, passed: 0 }],
  [{ block: 3 }],
  [{ block: 3, passed: Number.NaN }],
])('%j is no place', (value) => {
  expect(readPlace(value)).toBeNull();
});
