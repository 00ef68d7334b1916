import { expect, test } from '@jest/globals';
import { waitingScripts } from '../../../../src/background/automatic/scripts';

const news = { site: 'news.example', origins: ['*://*.news.example/*'] };
const always = { site: 'news.example', path: '', does: 'always' } as const;

test('nothing is registered anywhere where nothing may be waited for', () => {
  expect(waitingScripts('off', [always], [news], true)).toEqual([]);
  expect(waitingScripts('chosen', [], [news], true)).toEqual([]);
  // The rule is there, and the access to its site is not.
  expect(waitingScripts('chosen', [always], [], false)).toEqual([]);
  expect(waitingScripts('every', [], [], false)).toEqual([]);
});

test('a page is held back from its first byte on where stories open always, and nowhere else', () => {
  const ask = { site: 'ask.example', path: '', does: 'ask' } as const;
  const scripts = waitingScripts(
    'chosen',
    [always, ask],
    [news, { site: 'ask.example', origins: ['*://*.ask.example/*'] }],
    false,
  );
  expect(scripts.map(({ matches, css, runAt }) => [matches, css, runAt])).toEqual([
    [['*://*.news.example/*'], ['content/hold.css'], 'document_start'],
    [['*://*.ask.example/*'], [], 'document_idle'],
  ]);
});

test('a rule for a part of a site waits there alone, and one against a part keeps out of it', () => {
  const [script] = waitingScripts(
    'chosen',
    [
      { ...always, path: '/world/*' },
      { site: 'news.example', path: '/world/live/*', does: 'never' },
    ],
    [news],
    false,
  );
  expect(script?.matches).toEqual(['*://*.news.example/world/*']);
  expect(script?.excludeMatches).toEqual(['*://*.news.example/world/live/*']);
});

test('every story: all sites once they are at rest, chosen ones from the beginning', () => {
  const scripts = waitingScripts('every', [always], [news], true);
  expect(scripts.map(({ matches }) => matches)).toEqual([['*://*.news.example/*'], ['*://*/*']]);
});
