import { beforeEach, expect, jest, test } from '@jest/globals';
import type { Menus, Tabs } from 'webextension-polyfill';
import { answer } from '../../../src/messages/wire';
import { contentHandlers } from '../content-handlers';
import * as memory from '../memory-browser';

jest.unstable_mockModule('webextension-polyfill', () => ({ default: memory.browser }));
const { createMenus, onMenuClicked } = await import('../../../src/background/menus');

const tab = { id: 4, index: 0 } as Tabs.Tab;
let surfaced: string[];

beforeEach(() => {
  memory.reset();
  surfaced = [];
  memory.onPort.addListener((port) => {
    answer<'content'>(
      port,
      contentHandlers({
        'surface.open': ({ src, part }) => {
          surfaced.push(`${part} ${src.split('#')[0] ?? ''}`);
          return { ok: true };
        },
      }),
    );
  });
});

const click = (menuItemId: string) => onMenuClicked({ menuItemId } as Menus.OnClickData, tab);

test('there is an entry for the page, for what is selected and for a link, after an update too', async () => {
  await createMenus();
  await createMenus();
  expect(memory.menus).toEqual([
    { id: 'read', title: 'Read the story', contexts: ['page'] },
    { id: 'read-selection', title: 'Read the selection', contexts: ['selection'] },
    { id: 'read-linked', title: 'Read linked page', contexts: ['link'] },
  ]);
});

test.each([
  ['read', 'page'],
  ['read-selection', 'selection'],
])('"%s" opens the full view of the %s', async (id, part) => {
  memory.setTabs({ id: 4, mayRead: true });
  await click(id);
  expect(surfaced).toEqual([`${part} chrome-extension://lede/reader/reader.html`]);
});

test('an entry of somebody else opens nothing', async () => {
  memory.setTabs({ id: 4, mayRead: true });
  await click('other');
  expect(surfaced).toEqual([]);
  expect(memory.opened).toEqual([]);
});

test('where the page is closed to extensions the popup says so', async () => {
  memory.setTabs({ id: 4, mayRead: false, status: 'complete' });
  await click('read');
  expect(memory.opened).toEqual(['popup']);
});
