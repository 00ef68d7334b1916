import { beforeEach, expect, jest, test } from '@jest/globals';
import type { Tabs } from 'webextension-polyfill';
import * as memory from '../memory-browser';

jest.unstable_mockModule('webextension-polyfill', () => ({ default: memory.browser }));
const { connect } = await import('../../../src/popup/connect');
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
    answer<'content'>(port, {
      'article.get': () => ({ outcome: { ok: false, why: 'not-a-story' }, place: null }),
      'page.changed': () => ({ changed: false }),
      'place.keep': () => null,
      'image.fetch': () => null,
    });
  });
  const connection = await connect(tab({ url, status: 'complete' }));
  if (!connection.ok) throw new Error(connection.why);
  expect(memory.scriptsIn.get(4)).toEqual(['/content/reader.js']);
  expect(await connection.content.ask('place.keep', null)).toBeNull();
});

test.each([
  ['a page of the browser', { url: 'chrome://settings', mayRead: false }, 'forbidden-page'],
  ['a tab whose address is withheld', { status: 'complete', mayRead: false }, 'no-access'],
  ['a tab that has not left its blank page', { url: 'about:blank', status: 'loading' }, 'still-loading'],
  ['a tab that loads and is not known yet', { status: 'loading' }, 'still-loading'],
] as const)('%s is told as it is', async (_what, told, why) => {
  expect(await connect(tab(told))).toEqual({ ok: false, why });
});

test('a blank page that has loaded is a page like any other', async () => {
  expect(await connect(tab({ url: 'about:blank', status: 'complete' }))).toMatchObject({ ok: true });
});

test('a tab without a number has nothing to connect to yet', async () => {
  expect(await connect({ url } as Tabs.Tab)).toEqual({ ok: false, why: 'still-loading' });
});
