/** @jest-environment node */
import { availableParallelism } from 'node:os';
import { describe, expect, test } from '@jest/globals';
import { readArguments } from '../../../src/cli/arguments';

const batch = {
  kind: 'batch',
  jobs: availableParallelism(),
  timeLimitMs: 60_000,
  encoding: undefined,
};

test.each([
  [['a.html'], { kind: 'page', page: { file: 'a.html' }, format: 'markdown' }],
  [['-'], { kind: 'page', page: { file: '-' }, format: 'markdown' }],
  [
    ['--format', 'json', 'a.html', '--url=https://pages.example/a'],
    {
      kind: 'page',
      page: { file: 'a.html', url: 'https://pages.example/a' },
      format: 'json',
    },
  ],
  [
    ['a.html', '--encoding', 'Windows-1252', '--format=text'],
    { kind: 'page', page: { file: 'a.html', encoding: 'Windows-1252' }, format: 'text' },
  ],
  [['--batch'], batch],
  [['--batch', '--format', 'json'], batch],
  [
    ['--batch', '--jobs', '3', '--time-limit', '5', '--encoding', 'utf-8'],
    { ...batch, jobs: 3, timeLimitMs: 5_000, encoding: 'utf-8' },
  ],
  [['-h'], { kind: 'help' }],
  [['a.html', '--help'], { kind: 'help' }],
  [['--version'], { kind: 'version' }],
])('%j', (args, request) => {
  expect(readArguments(args)).toEqual(request);
});

describe('refused in one sentence that names what is wrong', () => {
  test.each([
    [[], /^Which page\?.*--help/],
    [[''], /^Which page\?/],
    [['a.html', 'b.html'], /not 2;.*--batch/],
    [['a.html', '--format', 'pdf'], /markdown, html, text, json, not "pdf"/],
    [['a.html', '--url', 'pages.example'], /"pages\.example" is not the address/],
    [['a.html', '--url', 'javascript:alert(1)'], /is not the address/],
    [['a.html', '--encoding', 'klingon'], /"klingon"/],
    [['a.html', '--jobs', '3'], /--batch/],
    [['--batch', 'a.html'], /standard input/],
    [['--batch', '--url', 'https://pages.example'], /standard input/],
    [['--batch', '--format', 'html'], /not "html"/],
    [['--batch', '--jobs', '0'], /not "0"/],
    [['--batch', '--time-limit', 'long'], /not "long"/],
    [['--quick'], /--quick.*--help/],
    [['a.html', '--format'], /--format.*--help/],
  ])('%j', (args, sentence) => {
    const request = readArguments(args);
    expect(request).toEqual({ kind: 'wrong', sentence: expect.stringMatching(sentence) });
    expect(request.kind === 'wrong' && request.sentence).not.toContain('\n');
  });
});
