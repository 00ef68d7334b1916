/** @jest-environment node */
import { describe, expect, test } from '@jest/globals';
import { readArguments } from '../../../tools/bench/arguments';
import { evenly } from '../../../tools/bench/evenly';
import { figuresOf } from '../../../tools/bench/figures';

describe('pages spread evenly', () => {
  const list = Array.from({ length: 10 }, (_, at) => at);

  test.each([
    [1, [0]],
    [3, [0, 3, 6]],
    [10, list],
    [99, list],
  ])('%d of ten', (count, chosen) => {
    expect(evenly(list, count)).toEqual(chosen);
  });
});

test('figures lie between neighbours in proportion, whatever the order', () => {
  const { p99, ...others } = figuresOf([4, 1, 3, 2]);
  expect(others).toEqual({ count: 4, median: 2.5, p90: 3.7, max: 4 });
  expect(p99).toBeCloseTo(3.97);
  expect(figuresOf([7])).toEqual({ count: 1, median: 7, p90: 7, p99: 7, max: 7 });
});

test('no measurements give no figures', () => {
  expect(figuresOf([])).toEqual({
    count: 0,
    median: NaN,
    p90: NaN,
    p99: NaN,
    max: NaN,
  });
});

describe('the arguments of npm run bench', () => {
  const usual = { kind: 'run', browser: 'chromium', pages: 50, corpus: undefined, json: undefined };

  test.each([
    [[], usual],
    [['pages', '--pages', '7'], { ...usual, pages: 7, corpus: 'pages' }],
    [['--browser=firefox', '--json', 'a.json'], { ...usual, browser: 'firefox', json: 'a.json' }],
    [['--detection'], { kind: 'detection', pages: undefined, corpus: undefined }],
    [['--detection', 'pages', '--pages', '7'], { kind: 'detection', pages: 7, corpus: 'pages' }],
    [['--cli'], { kind: 'command', pages: undefined, corpus: undefined, json: undefined }],
    [
      ['--cli', 'pages', '--pages', '7', '--json', 'a.json'],
      { kind: 'command', pages: 7, corpus: 'pages', json: 'a.json' },
    ],
    [['-h'], { kind: 'help' }],
  ])('%j', (args, request) => {
    expect(readArguments(args)).toEqual(request);
  });

  test.each([
    [['--pages', '0'], /not "0"/],
    [['--pages', 'many'], /not "many"/],
    [['--browser', 'netscape'], /not "netscape"/],
    [['--cli', '--browser', 'firefox'], /no browser/],
    [['--cli', '--pages', 'all'], /not "all"/],
    [['--quick'], /--quick.*--help/],
    [['one', 'two'], /not 2/],
  ])('%j is refused in one sentence', (args, sentence) => {
    expect(readArguments(args)).toEqual({
      kind: 'wrong',
      sentence: expect.stringMatching(sentence),
    });
  });
});
