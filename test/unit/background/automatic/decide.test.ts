import { expect, test } from '@jest/globals';
import { type Circumstances, decide } from '../../../../src/background/automatic/decide';
import type { Seen } from '../../../../src/messages/protocol';

const seen: Seen = {
  url: 'https://pages.example/a',
  story: true,
  opens: true,
  arrival: 'load',
  acted: false,
  hasPlace: false,
};
const around: Circumstances = {
  mode: 'chosen',
  does: 'always',
  seen,
  visit: { isOpen: false, wasClosed: false },
  isOffLimits: false,
  isFollowed: false,
};
/** What is decided where all is as above but for this. */
const decided = (but: Partial<Circumstances>, ofPage: Partial<Seen> = {}) =>
  decide({ ...around, ...but, seen: { ...seen, ...ofPage } });

test.each<[string, Partial<Circumstances>, string]>([
  ['a story on a chosen site opens', {}, 'open'],
  ['nothing opens where it is off, whatever the rules', { mode: 'off' }, 'leave'],
  ['a site without a rule is left where sites are chosen', { does: null }, 'leave'],
  ['and opens where every story does', { does: null, mode: 'every' }, 'open'],
  ['but not where a rule is against it', { does: 'never', mode: 'every' }, 'leave'],
  ['a question is put where the person wants to be asked', { does: 'ask' }, 'ask'],
  ['also where every other story opens', { does: 'ask', mode: 'every' }, 'ask'],
  ['a private window is left alone', { isOffLimits: true }, 'leave'],
  ['what was closed here stays closed', { visit: { isOpen: false, wasClosed: true } }, 'leave'],
  [
    'a link of a story is followed into reader mode',
    { mode: 'off', does: null, isFollowed: true },
    'open',
  ],
])('%s', (_, but, what) => {
  expect(decided(but)).toBe(what);
});

test.each<[string, Partial<Seen>]>([
  ['below its threshold', { opens: false }],
  ['where the person is doing something already', { acted: true }],
  ['where the address names a place', { hasPlace: true }],
  ['on Back, where it was closed when they left', { arrival: 'back' }],
])('it never opens %s', (_, ofPage) => {
  expect(decided({ mode: 'every' }, ofPage)).toBe('leave');
});

test('on Back it is open where it was open, and a reload opens as a new visit does', () => {
  expect(decided({ visit: { isOpen: true, wasClosed: false } }, { arrival: 'back' })).toBe('open');
  expect(decided({}, { arrival: 'reload' })).toBe('open');
  expect(decided({ visit: { isOpen: false, wasClosed: true } }, { arrival: 'reload' })).toBe(
    'leave',
  );
});

test('a link to what is no story leads to the page as it is', () => {
  expect(decided({ isFollowed: true }, { story: false, opens: false })).toBe('leave');
  expect(decided({ isFollowed: true }, { opens: false })).toBe('open');
});
