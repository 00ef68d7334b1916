/** @jest-environment node */
import { expect, test } from '@jest/globals';
import { readArguments } from '../../../../tools/fuzz/arguments';

test.each([
  [['--runs', '20', '--seed', '7'], { kind: 'run', runs: 20, seed: 7 }],
  [['--seed', '0'], { kind: 'run', runs: 10_000, seed: 0 }],
  [['--help'], { kind: 'help' }],
])('%j', (args, request) => {
  expect(readArguments(args)).toEqual(request);
});

test('without a seed there is one, to be told', () => {
  expect(readArguments([])).toEqual({
    kind: 'run',
    runs: 10_000,
    seed: expect.any(Number),
  });
});

test.each([
  [['--runs', '0'], /whole number from 1, not "0"/],
  [['--seed', 'x'], /whole number, not "x"/],
  [['--quick'], /--quick.*--help/],
  [['7'], /7.*--help/],
])('%j is refused in one sentence', (args, sentence) => {
  expect(readArguments(args)).toEqual({
    kind: 'wrong',
    sentence: expect.stringMatching(sentence),
  });
});
