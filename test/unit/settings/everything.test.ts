import { beforeEach, expect, jest, test } from '@jest/globals';
import * as memory from '../memory-browser';

jest.unstable_mockModule('webextension-polyfill', () => ({ default: memory.browser }));
const { eraseAll, exportAll, importAll } = await import('../../../src/settings/everything');
const { saveSetting } = await import('../../../src/settings/store');
const { setRule } = await import('../../../src/settings/rule-store');
const { countDismissal } = await import('../../../src/settings/dismissals');

beforeEach(memory.reset);

async function choose(): Promise<void> {
  await saveSetting('theme', 'sepia');
  await saveSetting('automatic', 'chosen');
  await setRule({ site: 'example.com', path: '/news/*', does: 'always' });
  await setRule({ site: 'xn--bcher-kva.example', path: '', does: 'never' });
  await countDismissal('example.com');
}

test('what was exported comes back whole after everything was erased', async () => {
  await choose();
  const before = memory.storedNow();
  const file = await exportAll();
  await eraseAll();
  expect(memory.storedNow()).toEqual({});
  expect(await importAll(file)).toMatchObject({
    ok: true,
    taken: { settings: 2, sites: 2, dismissals: 1 },
    refused: [],
  });
  expect(memory.storedNow()).toEqual(before);
});

test('the file says in words what is set', async () => {
  await choose();
  expect(JSON.parse(await exportAll())).toEqual({
    format: 'lede-settings',
    version: 1,
    settings: {
      theme: { version: 1, value: 'sepia' },
      automatic: { version: 1, value: 'chosen' },
    },
    sites: [
      { site: 'example.com', path: '/news/*', does: 'always' },
      { site: 'xn--bcher-kva.example', path: '', does: 'never' },
    ],
    dismissals: { 'example.com': { quick: 1, asked: false } },
  });
});

test('what a file does not name stays as it is', async () => {
  await choose();
  const settings = { theme: { version: 1, value: 'dark' } };
  await importAll(JSON.stringify({ format: 'lede-settings', version: 1, settings }));
  expect(JSON.parse(await exportAll())).toMatchObject({
    settings: { theme: { value: 'dark' }, automatic: { value: 'chosen' } },
    sites: [{ site: 'example.com' }, {}],
  });
});
