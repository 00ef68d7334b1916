import { beforeEach, expect, jest, test } from '@jest/globals';
import type { Menus } from 'webextension-polyfill';
import * as memory from '../memory-browser';

jest.unstable_mockModule('webextension-polyfill', () => ({ default: memory.browser }));
const { createMenus, onMenuClicked } = await import('../../../src/background/menus');

beforeEach(memory.reset);

const click = (menuItemId: string) => onMenuClicked({ menuItemId } as Menus.OnClickData);

test('there is one entry, after an update too', async () => {
  await createMenus();
  await createMenus();
  expect(memory.menus).toEqual([{ id: 'read', title: 'Read the story', contexts: ['page'] }]);
});

test('the entry opens the popup, another one does not', async () => {
  await click('other');
  expect(memory.opened).toEqual([]);
  await click('read');
  expect(memory.opened).toEqual(['popup']);
});
