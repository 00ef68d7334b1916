/** @jest-environment node */
import { expect, test } from '@jest/globals';
import { readRequest } from '../../../tools/test/request';

const known = ['types', 'lint', 'unit'];

test('nothing asked for means every step', () => {
  expect(readRequest([], known)).toEqual({ kind: 'run', steps: known });
});

test.each([
  ['one step', ['--only', 'lint'], ['lint']],
  ['several, in the order they run in', ['--only', 'unit, types'], ['types', 'unit']],
  ['the form with an equals sign', ['--only=unit'], ['unit']],
  ['a step named twice', ['--only', 'unit,unit'], ['unit']],
])('%s', (_case, words, steps) => {
  expect(readRequest(words, known)).toEqual({ kind: 'run', steps });
});

test.each([['--help'], ['-h']])('%s asks for help', (word) => {
  expect(readRequest([word], known)).toEqual({ kind: 'help' });
});

test('an unknown step is named, with those there are', () => {
  expect(readRequest(['--only', 'unit,lnit'], known)).toEqual({
    kind: 'mistake',
    sentence: 'There is no step "lnit"; there are types, lint, unit.',
  });
});

test.each([
  ['an unknown option', ['--oly', 'unit']],
  ['a word that is no option', ['unit']],
  ['--only without a step', ['--only']],
  ['--only with an empty step', ['--only', '']],
])('%s is a mistake', (_case, words) => {
  expect(readRequest(words, known).kind).toBe('mistake');
});
