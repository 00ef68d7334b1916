/**
 * @jest-environment node
 */
import { describe, expect, test } from '@jest/globals';
import { readArguments } from '../../../tools/start/arguments';

describe('the arguments of npm start', () => {
  test('none: the sample page in any browser', () => {
    expect(readArguments([])).toEqual({ kind: 'show', page: undefined, browser: undefined });
  });

  test('a page and a browser, in any order', () => {
    const wanted = { kind: 'show', page: 'https://example.com/a', browser: 'firefox' };
    expect(readArguments(['--browser', 'firefox', 'https://example.com/a'])).toEqual(wanted);
    expect(readArguments(['https://example.com/a', '--browser=firefox'])).toEqual(wanted);
  });

  test('help wins over everything else that is right', () => {
    expect(readArguments(['page.html', '--help'])).toEqual({ kind: 'help' });
    expect(readArguments(['-h'])).toEqual({ kind: 'help' });
  });

  test.each([
    [['--browser', 'netscape'], /chromium or firefox, not "netscape"/],
    [['--browser'], /--browser/],
    [['--browser', ''], /not ""/],
    [['--brwoser', 'firefox'], /--brwoser.*--help/],
    [['one.html', 'two.html'], /not 2/],
  ])('%j is refused in one sentence', (args, sentence) => {
    const request = readArguments(args);
    expect(request).toEqual({ kind: 'wrong', sentence: expect.stringMatching(sentence) });
    expect(request.kind === 'wrong' && request.sentence).not.toContain('\n');
  });
});
