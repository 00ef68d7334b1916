import { beforeEach, expect, jest, test } from '@jest/globals';
import type { Tabs } from 'webextension-polyfill';
import { contentHandlers } from '../content-handlers';
import * as memory from '../memory-browser';

jest.unstable_mockModule('webextension-polyfill', () => ({ default: memory.browser }));
const { connect } = await import('../../../src/tab/connect');
const { answer } = await import('../../../src/messages/wire');

const url = 'https://pages.example/a';

/** The tab as the browser would describe it, with its page in the browser. */
function tab({ mayRead = true, ...told }: Partial<memory.MemoryTab>): Tabs.Tab {
  memory.setTabs({ id: 4, mayRead, ...told });
  return { id: 4, index: 0, active: true, ...told } as unknown as Tabs.Tab;
}

beforeEach(() => {
  memory.reset();
  jest.spyOn(console, 'info').mockImplementation(() => undefined);
});

test('a page that may be read gets the reader, once, and answers through a port of its name', async () => {
  memory.onPort.addListener((port) => {
    if (port.name !== 'lede.read') return;
    answer<'content'>(port, contentHandlers());
  });
  const connection = await connect(tab({ url, status: 'complete' }));
  if (!connection.ok) throw new Error(connection.why);
  expect(memory.scriptsIn.get(4)).toEqual(['/content/reader.js']);
  expect(await connection.content.ask('place.keep', null)).toBeNull();
});

test.each([
  ['closed to extensions', { status: 'complete', mayRead: false }, 'forbidden-page'],
  ['not there yet', { status: 'loading', mayRead: false }, 'still-loading'],
] as const)('a page that is %s is told as it is, and gets nothing', async (_what, told, why) => {
  expect(await connect(tab(told))).toEqual({ ok: false, why, hasReaderView: false });
  expect(memory.scriptsIn.size).toBe(0);
});

test('a page that takes the script and does not run it is closed', async () => {
  const silent = tab({ url, status: 'complete', runsNothing: true });
  expect(await connect(silent)).toMatchObject({ ok: false, why: 'forbidden-page' });
});

test('a page that may be read is read while it loads', async () => {
  expect(await connect(tab({ url, status: 'loading' }))).toMatchObject({ ok: true });
});

test('a tab without a number is none whose page could be read', async () => {
  expect(await connect({ url } as Tabs.Tab)).toMatchObject({ ok: false, why: 'forbidden-page' });
});

test('what the browser tells of a closed page says why it is closed', async () => {
  memory.fileAccess.isAllowed = false;
  expect(await connect(tab({ status: 'complete', mayRead: false }))).toMatchObject({
    why: 'maybe-file',
  });
});

test('so do its words', async () => {
  const refusal = 'The extensions gallery cannot be scripted.';
  expect(await connect(tab({ status: 'complete', mayRead: false, refusal }))).toMatchObject({
    why: 'store',
  });
});

test('where Firefox could show the page in its own reader, that is told', async () => {
  const refused = await connect(tab({ url, status: 'complete', mayRead: false, isArticle: true }));
  expect(refused).toEqual({ ok: false, why: 'restricted-site', hasReaderView: true });
});
