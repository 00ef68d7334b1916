import { beforeEach, expect, jest, test } from '@jest/globals';
import * as memory from '../../memory-browser';
import { granted } from '../../memory-access';

jest.unstable_mockModule('webextension-polyfill', () => ({ default: memory.browser }));
const { learn } = await import('../../../../src/background/automatic/dismissed');
const { siteState, treat, treatNoMore } =
  await import('../../../../src/background/automatic/sites');
const { noVisit, remember, visitOf } = await import('../../../../src/background/automatic/visits');
const { loadRules } = await import('../../../../src/settings/rule-store');
const { saveSetting } = await import('../../../../src/settings/store');

const url = 'https://www.news.example/world/a';
const site = 'news.example';

beforeEach(() => {
  memory.reset();
  granted.add('*://*.news.example/*');
});

/** A story of `address` that opened by itself is closed, so many milliseconds later. */
const close = (address: string, after: number) =>
  learn(address, { ...noVisit, openedAt: Date.now() - after });

test('two stories closed at once make one question, and slow closings none', async () => {
  await treat(site, 'always');
  expect(await close(url, 60_000)).toBe(false);
  expect(await close(url, 2_000)).toBe(false);
  expect((await siteState(1, url))?.question).toBeNull();
  expect(await close(url, 2_000)).toBe(true);
  expect((await siteState(1, url))?.question).toBe('stop');
});

test('what the person opened teaches nothing', async () => {
  await learn(url, noVisit);
  expect(memory.storedNow()).toEqual({});
});

test('taken back, a rule for a part goes and one for the whole site stays', async () => {
  await memory.browser.storage.local.set({
    'rule.news.example/world/*': { version: 1, does: 'always' },
  });
  await treat(site, 'always');
  await treatNoMore(url);
  expect(await loadRules()).toEqual([{ site, path: '', does: 'always' }]);
});

test('where every story opens, stopping is a rule against the site', async () => {
  await saveSetting('automatic', 'every');
  await treatNoMore(url);
  expect(await loadRules()).toEqual([{ site, path: '', does: 'never' }]);
});

test('a visit is remembered by its page, and by its tab', async () => {
  await remember(1, `${url}#part`, { wasClosed: true });
  expect((await visitOf(1, `${url}#other`)).wasClosed).toBe(true);
  expect((await visitOf(2, url)).wasClosed).toBe(false);
  expect((await visitOf(1, 'https://www.news.example/world/b')).wasClosed).toBe(false);
});

test('two things remembered at once are both kept', async () => {
  await Promise.all([
    remember(1, url, { isOpen: true }),
    remember(1, 'https://www.news.example/world/b', { isOpen: true }),
    remember(1, url, { wasClosed: true }),
  ]);
  expect(await visitOf(1, url)).toMatchObject({ isOpen: true, wasClosed: true });
  expect((await visitOf(1, 'https://www.news.example/world/b')).isOpen).toBe(true);
});
