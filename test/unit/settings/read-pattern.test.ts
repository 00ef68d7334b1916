import { expect, test } from '@jest/globals';
import { patternText, readPattern } from '../../../src/settings/read-pattern';

test.each([
  ['example.com', 'example.com', ''],
  [' EXAMPLE.com ', 'example.com', ''],
  ['https://www.example.com/', 'example.com', ''],
  ['example.com/*', 'example.com', ''],
  ['example.com/news/*', 'example.com', '/news/*'],
  ['https://www.example.com/News/1?from=mail#part', 'example.com', '/News/1'],
  ['*://*.example.com/news/*', 'example.com', '/news/*'],
  ['bücher.example/straße', 'xn--bcher-kva.example', '/stra%C3%9Fe'],
  ['ann.github.io', 'ann.github.io', ''],
  ['localhost:8080/story', 'localhost', '/story'],
  ['127.0.0.1', '127.0.0.1', ''],
  ['http://wiki/', 'wiki', ''],
])('%j means %s%s', (typed, site, path) => {
  expect(readPattern(typed)).toEqual({ ok: true, site, path });
});

test.each([
  ['', 'empty'],
  ['   ', 'empty'],
  ['news', 'no-site'],
  ['two words', 'no-site'],
  ['.com', 'no-site'],
  ['a..b', 'no-site'],
  ['*', 'no-site'],
  ['*.com', 'no-site'],
  ['http://', 'no-site'],
  ['ftp://example.com', 'not-web'],
  ['co.uk', 'suffix'],
  ['github.io', 'suffix'],
])('%j means no pages: %s', (typed, why) => {
  expect(readPattern(typed)).toEqual({ ok: false, why });
});

test('what is shown of a rule means the same when it is typed', () => {
  const shown = patternText({ site: 'example.com', path: '/stra%C3%9Fe/*' });
  expect(shown).toBe('example.com/straße/*');
  expect(readPattern(shown)).toMatchObject({ site: 'example.com', path: '/stra%C3%9Fe/*' });
  expect(patternText({ site: 'example.com', path: '/50%' })).toBe('example.com/50%');
});
