import { beforeEach, expect, jest, test } from '@jest/globals';
import type { Runtime } from 'webextension-polyfill';
import * as memory from '../memory-browser';

jest.unstable_mockModule('webextension-polyfill', () => ({ default: memory.browser }));
const { answersFor } = await import('../../../src/background/answers');

const { signal } = new AbortController();
const own = 'chrome-extension://lede/';

/** The worker's answers to whoever the browser says is asking. */
const answersTo = (sender: object) => answersFor({ sender } as unknown as Runtime.Port);
const popup = { url: `${own}popup/popup.html` };
const script = { url: 'https://pages.example/a', frameId: 0, tab: { id: 4, index: 2 } };
const frame = { url: `${own}reader/reader.html#x`, frameId: 7, tab: { id: 4, index: 2 } };

beforeEach(() => {
  memory.reset();
  memory.setTabs({ id: 4, mayRead: false, status: 'complete' });
});

test('a page whose full view was thrown out gets a new address, good for itself alone', async () => {
  const again = await answersTo(script)['reader.again']({ part: 'page' }, signal);
  const nonce = new URL(again?.src ?? '').hash.slice(1);
  const other = { ...frame, tab: { id: 5, index: 0 } };
  expect(await answersTo(other)['reader.claim']({ nonce }, signal)).toBeNull();
});

test('only the full view may claim', async () => {
  const again = await answersTo(script)['reader.again']({ part: 'page' }, signal);
  const nonce = new URL(again?.src ?? '').hash.slice(1);
  expect(await answersTo(script)['reader.claim']({ nonce }, signal)).toBeNull();
  expect(await answersTo(popup)['reader.claim']({ nonce }, signal)).toBeNull();
  expect(await answersTo(frame)['reader.claim']({ nonce }, signal)).toEqual({
    tabId: 4,
    host: 'page',
    part: 'page',
  });
});

test('only the popup may open a full view over a tab that it names', async () => {
  memory.setTabs({ id: 4, mayRead: true });
  await answersTo(script)['reader.toggle']({ tabId: 4 }, signal);
  await answersTo(frame)['reader.toggle']({ tabId: 4 }, signal);
  expect(memory.scriptsIn.size).toBe(0);
});

test('a page moves its story to a tab, a frame in it or another page of Lede’s does not', async () => {
  for (const sender of [{ ...script, frameId: 3 }, frame, popup, {}]) {
    await answersTo(sender)['reader.to-tab']({ part: 'page' }, signal);
  }
  expect(memory.opened).toEqual([]);
  await answersTo(script)['reader.to-tab']({ part: 'page' }, signal);
  expect(memory.opened).toEqual([expect.stringMatching(/reader\.html#[\da-f-]{36}$/)]);
});

test('the full view leads to the popup, or where none opens to a rule that only has to be confirmed', async () => {
  memory.setTabs({ id: 4, mayRead: true, url: 'https://www.pages.example/a' });
  for (const sender of [script, { ...frame, tab: undefined }])
    await answersTo(sender)['popup.open'](null, signal);
  expect(memory.opened).toEqual([]);
  await answersTo(frame)['popup.open'](null, signal);
  memory.shownByClick.popup = '';
  await answersTo(frame)['popup.open'](null, signal);
  expect(memory.opened).toEqual(['popup', `${own}options/options.html#add=pages.example`]);
});

test('where the person was in a story is taken from a page alone', async () => {
  const url = 'https://pages.example/a';
  memory.setTabs({ id: 4, mayRead: true, url });
  const spots = { story: { block: 3, passed: 0.5, text: 'The weir' }, page: null };
  await answersTo(frame)['place.left'](spots, signal);
  await answersTo(popup)['place.left'](spots, signal);
  expect(await memory.browser.storage.session.get('visits.4')).toEqual({});
  await answersTo(script)['place.left'](spots, signal);
  const { 'visits.4': visits } = await memory.browser.storage.session.get('visits.4');
  expect(visits).toMatchObject({ [url]: { spots } });
});
