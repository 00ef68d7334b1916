/** @jest-environment node */
import { describe, expect, test } from '@jest/globals';
import { readArguments } from '../../../../tools/why/arguments';

describe('the arguments of npm run why', () => {
  const usual = {
    kind: 'show',
    page: 'saved.html',
    url: undefined,
    text: false,
    out: undefined,
    jsdom: false,
  };
  const address = 'https://pages.example/news';

  test.each([
    [['saved.html'], usual],
    [[address], { ...usual, page: address }],
    [['saved.html', '--text', '--jsdom'], { ...usual, text: true, jsdom: true }],
    [['--out', 'a.html', 'saved.html'], { ...usual, out: 'a.html' }],
    [['saved.html', '--url', address], { ...usual, url: address }],
    [['--help'], { kind: 'help' }],
  ])('%j', (args, request) => {
    expect(readArguments(args)).toEqual(request);
  });

  test.each([
    [[], /Which page\?/],
    [['a.html', 'b.html'], /not 2/],
    [['a.html', '--url', 'pages.example'], /begins with http, not "pages\.example"/],
    [[address, '--url', address], /--url is for a file/],
    [[address, '--jsdom'], /--jsdom is for a file/],
    [['a.html', '--text', '--out', 'b.html'], /Either --text or --out/],
    [['a.html', '--quick'], /--quick.*--help/],
  ])('%j is refused in one sentence', (args, sentence) => {
    expect(readArguments(args)).toEqual({
      kind: 'wrong',
      sentence: expect.stringMatching(sentence),
    });
  });
});
