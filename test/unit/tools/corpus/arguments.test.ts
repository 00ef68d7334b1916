/** @jest-environment node */
import { describe, expect, test } from '@jest/globals';
import { readArguments } from '../../../../tools/corpus/arguments';

describe('the arguments of npm run corpus', () => {
  const usual = {
    kind: 'run',
    folder: 'pages',
    out: undefined,
    compare: [],
    against: undefined,
    only: [],
    folds: undefined,
    ablate: false,
    words: false,
    times: false,
    jobs: 1,
    limitMs: 20_000,
  };

  test.each([
    [['pages'], usual],
    [
      ['pages', '--out', 'a.jsonl', '--against', 'b.jsonl'],
      { ...usual, out: 'a.jsonl', against: 'b.jsonl' },
    ],
    [
      ['--compare', 'defuddle,readability', 'pages'],
      { ...usual, compare: ['readability', 'defuddle'] },
    ],
    [['pages', '--only', 'article', '--only', '50'], { ...usual, only: ['article', '50'] }],
    [['pages', '--folds'], { ...usual, folds: 5 }],
    [['--folds', 'pages'], { ...usual, folds: 5 }],
    [['pages', '--folds', '3', '--ablate'], { ...usual, folds: 3, ablate: true }],
    [
      ['pages', '--words', '--jobs', '2', '--limit', '3'],
      { ...usual, words: true, jobs: 2, limitMs: 3_000 },
    ],
    [['--help'], { kind: 'help' }],
  ])('%j', (args, request) => {
    expect(readArguments(args)).toEqual(request);
  });

  test.each([
    [[], /Which corpus\?/],
    [['one', 'two'], /not 2/],
    [['pages', '--compare', 'trafilatura'], /readability and defuddle, not "trafilatura"/],
    [['pages', '--jobs', '0'], /--jobs .* not "0"/],
    [['pages', '--limit', 'long'], /--limit .* not "long"/],
    [['pages', '--folds', '1'], /at least 2/],
    [['pages', '--times', '--jobs', '2'], /--jobs 1/],
    [['pages', '--quick'], /--quick.*--help/],
  ])('%j is refused in one sentence', (args, sentence) => {
    expect(readArguments(args)).toEqual({
      kind: 'wrong',
      sentence: expect.stringMatching(sentence),
    });
  });
});
