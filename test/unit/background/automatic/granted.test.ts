import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import * as memory from '../../memory-browser';
import { granted, person, registered } from '../../memory-access';

jest.unstable_mockModule('webextension-polyfill', () => ({ default: memory.browser }));
const { onGranted } = await import('../../../../src/background/automatic/granted');
const { changeRule } = await import('../../../../src/background/automatic/from-popup');
const { loadRules } = await import('../../../../src/settings/rule-store');
const { loadSettings } = await import('../../../../src/settings/store');

const origins = ['*://*.news.example/*'];
const url = 'https://www.news.example/a';

/** What the popup writes down in the click that asks for access. */
const intend = (at: number) =>
  memory.browser.storage.session.set({ intent: { site: 'news.example', origins, tabId: 4, at } });

beforeEach(() => {
  memory.reset();
  memory.setTabs({ id: 4, url, mayRead: true });
  jest.useFakeTimers({ now: 1_700_000_000_000 });
});
afterEach(() => {
  jest.useRealTimers();
});

/** The person gives access to `given`, wherever they were asked. */
async function grant(given: string[]): Promise<void> {
  for (const origin of given) granted.add(origin);
  const done = onGranted(given);
  await jest.advanceTimersByTimeAsync(1_000);
  await done;
}

test('access that was asked for carries out what was meant by it', async () => {
  await intend(Date.now() - 60_000);
  await grant(origins);
  expect(await loadRules()).toEqual([{ site: 'news.example', path: '', does: 'always' }]);
  expect((await loadSettings()).automatic).toBe('chosen');
  expect([...registered.keys()]).toEqual(['first']);
});

test('it is carried out once', async () => {
  await intend(Date.now());
  await grant(origins);
  await memory.browser.storage.local.clear();
  await grant(origins);
  expect(await loadRules()).toEqual([]);
});

test.each<[string, string[], number]>([
  ['to another site', ['*://*.other.example/*'], 0],
  ['two minutes later', origins, 121_000],
])('access given %s sets no rule', async (_, given, later) => {
  await intend(Date.now() - later);
  await grant(given);
  expect(await loadRules()).toEqual([]);
  expect(registered.size).toBe(0);
});

test('access that nobody asked for sets no rule', async () => {
  await grant(origins);
  expect(await loadRules()).toEqual([]);
});

test('without access the popup can set no rule to open, and one against it at any time', async () => {
  person.says = false;
  expect((await changeRule(4, 'always'))?.does).toBeNull();
  expect(await loadRules()).toEqual([]);
  await changeRule(4, 'never');
  expect(await loadRules()).toEqual([{ site: 'news.example', path: '', does: 'never' }]);
});

test('a rule is shown only as far as access goes', async () => {
  await intend(Date.now());
  await grant(origins);
  expect((await changeRule(4, 'always'))?.does).toBe('always');
  granted.clear();
  expect(await changeRule(4, 'always')).toMatchObject({ does: null, access: false });
});
