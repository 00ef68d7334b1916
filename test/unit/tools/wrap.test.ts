/**
 * @jest-environment node
 */
import { expect, test } from '@jest/globals';
import { wrap } from '../../../tools/start/wrap';

test('breaks at spaces, at the width and not before', () => {
  expect(wrap('one two three', 7)).toBe('one two\nthree');
  expect(wrap('one two three', 13)).toBe('one two three');
});

test('runs of white space count as one space', () => {
  expect(wrap('  one\n\ttwo ', 80)).toBe('one two');
});

test('a word that is too long has its own line', () => {
  expect(wrap('a extraordinarily b', 5)).toBe('a\nextraordinarily\nb');
});

test('nothing stays nothing', () => {
  expect(wrap(' ', 80)).toBe('');
});
