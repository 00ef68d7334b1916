import { beforeEach, expect, jest, test } from '@jest/globals';
import type { Tabs } from 'webextension-polyfill';
import { readSettings } from '../../../src/settings/read';
import * as memory from '../memory-browser';

jest.unstable_mockModule('webextension-polyfill', () => ({ default: memory.browser }));
const { applyToolbarClick, readInFullView } = await import('../../../src/background/toolbar');

const settings = readSettings({});
const tab = { id: 4, index: 0 } as Tabs.Tab;

beforeEach(memory.reset);

test('the button opens the popup, or tells the worker where the person prefers the full view', async () => {
  await applyToolbarClick({ ...settings, toolbarClick: 'full' });
  expect(memory.shownByClick.popup).toBe('');
  await applyToolbarClick({ ...settings, toolbarClick: 'popup' });
  expect(memory.shownByClick.popup).toBe('popup/popup.html');
});

test('a page that is closed is explained in the popup, and the next click does again what it did', async () => {
  await memory.browser.storage.local.set({ 'setting.toolbarClick': { version: 1, value: 'full' } });
  memory.setTabs({ id: 4, mayRead: false, status: 'complete' });
  await applyToolbarClick({ ...settings, toolbarClick: 'full' });
  await readInFullView(tab, 'page');
  expect(memory.opened).toEqual(['popup']);
  expect(memory.shownByClick.popup).toBe('');
});
