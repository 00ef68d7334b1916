import { expect, test } from '@jest/globals';
import { Malformed, readAsked } from '../../../src/messages/asked';

const seen = {
  url: 'https://paper.example/a',
  story: true,
  opens: true,
  arrival: 'load',
  acted: false,
  hasPlace: false,
} as const;

test('what the protocol says is taken, and nothing more than that', () => {
  const more = { ...seen, does: 'always', tabId: 9 };
  expect(readAsked['page.seen'](more)).toEqual(seen);
  expect(readAsked['site.rule']({ tabId: 4, does: null, site: 'x' })).toEqual({
    tabId: 4,
    does: null,
  });
});

const broken: readonly [keyof typeof readAsked, unknown][] = [
  ['page.seen', null],
  ['page.seen', { ...seen, opens: 1 }],
  ['page.seen', { ...seen, arrival: 'constructor' }],
  ['page.seen', { ...seen, url: { toString: () => 'https://paper.example/' } }],
  ['page.seen', { ...seen, url: `https://paper.example/${'a'.repeat(70_000)}` }],
  ['page.uncovered', { by: 'nobody' }],
  ['page.dress', { put: { scroller: '*', paper: 'rgb(0, 0, 0)' }, take: null }],
  ['page.dress', { put: { scroller: 'html', paper: 'x'.repeat(50) }, take: null }],
  ['reader.again', { part: '__proto__' }],
  ['reader.to-tab', undefined],
  ['reader.claim', { nonce: ['a'] }],
  ['reader.toggle', { tabId: '4' }],
  ['reader.toggle', { tabId: 4.5 }],
  ['site.rule', { tabId: 4, does: 'sometimes' }],
  ['site.rule', { tabId: 4 }],
  ['site.answer', { tabId: 4, yes: 'true' }],
  ['reader.follow', { href: 4 }],
];

test.each(broken)('%s is not answered when asked with %j', (name, asked) => {
  expect(() => readAsked[name](asked)).toThrow(Malformed);
});

test('a place that is none is above the text', () => {
  expect(readAsked['place.left']({ story: { block: 'x' }, page: 'y' })).toEqual({
    story: null,
    page: null,
  });
});
