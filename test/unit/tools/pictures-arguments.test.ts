/** @jest-environment node */
import { describe, expect, test } from '@jest/globals';
import { readArguments } from '../../../tools/pictures/arguments';
import { evenlyNamed } from '../../../tools/pictures/sheet-names';

describe('the arguments of npm run pictures', () => {
  test.each([
    [[], { kind: 'own', browsers: ['chromium', 'firefox'] }],
    [['--browser', 'firefox'], { kind: 'own', browsers: ['firefox'] }],
    [['--looks'], { kind: 'looks', browsers: ['chromium', 'firefox'] }],
    [['--corpus', '30'], { kind: 'corpus', count: 30, folder: undefined }],
    [['--corpus', '5', 'pages'], { kind: 'corpus', count: 5, folder: 'pages' }],
    [['--help'], { kind: 'help' }],
  ])('%j', (args, request) => {
    expect(readArguments(args)).toEqual(request);
  });

  test.each([
    [['pages'], /--corpus/],
    [['--corpus', 'all'], /not "all"/],
    [['--corpus', '5', '--browser', 'firefox'], /Chromium only/],
    [['--corpus', '5', 'one', 'two'], /not 2/],
    [['--browser', 'netscape'], /not "netscape"/],
    [['--big'], /--big.*--help/],
  ])('%j is refused in one sentence', (args, sentence) => {
    expect(readArguments(args)).toEqual({
      kind: 'wrong',
      sentence: expect.stringMatching(sentence),
    });
  });
});

test('sheets are numbered, and the last takes what is left', () => {
  expect(evenlyNamed('sheet-', [1, 2, 3], 2)).toEqual([
    { name: 'sheet-01', part: [1, 2] },
    { name: 'sheet-02', part: [3] },
  ]);
});
