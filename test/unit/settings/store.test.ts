import { beforeEach, expect, jest, test } from '@jest/globals';
import * as memory from '../memory-browser';

jest.unstable_mockModule('webextension-polyfill', () => ({ default: memory.browser }));
const { loadSettings, saveSetting } = await import('../../../src/settings/store');
const { readSettings } = await import('../../../src/settings/read');

beforeEach(memory.reset);

test('what was saved is loaded, and only what a person chose is stored', async () => {
  await saveSetting('theme', 'sepia');
  await saveSetting('textSize', 3);
  expect(await loadSettings()).toEqual({ ...readSettings({}), theme: 'sepia', textSize: 3 });
  expect(memory.storedNow()).toEqual({
    'setting.theme': { version: 1, value: 'sepia' },
    'setting.textSize': { version: 1, value: 3 },
  });
});

test('two windows that save different settings do not undo each other', async () => {
  await Promise.all([saveSetting('theme', 'dark'), saveSetting('justify', true)]);
  expect(await loadSettings()).toMatchObject({ theme: 'dark', justify: true });
});

test.each([
  ['theme', 'pink'],
  ['textSize', 900],
  ['justify', 'yes'],
] as const)('%s is not saved as %j', async (name, value) => {
  await expect(saveSetting(name, value as never)).rejects.toThrow(name);
  expect(memory.storedNow()).toEqual({});
});

test('what others have stored is neither read nor changed', async () => {
  await memory.browser.storage.local.set({ theme: 'dark', 'setting.other': 1 });
  expect(await loadSettings()).toEqual(readSettings({}));
  await saveSetting('theme', 'black');
  expect(memory.storedNow()).toMatchObject({ theme: 'dark', 'setting.other': 1 });
});

test('where storage cannot be read the defaults serve, and it is said', async () => {
  const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  memory.breakStorage();
  expect(await loadSettings()).toEqual(readSettings({}));
  expect(warn).toHaveBeenCalledTimes(1);
  await expect(saveSetting('theme', 'dark')).rejects.toThrow('full');
  warn.mockRestore();
});
