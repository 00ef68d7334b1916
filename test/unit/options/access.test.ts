import { beforeEach, expect, jest, test } from '@jest/globals';
import { granted, person } from '../memory-access';
import * as memory from '../memory-browser';

jest.unstable_mockModule('webextension-polyfill', () => ({ default: memory.browser }));
const { askForAccess, siteOfPattern } = await import('../../../src/options/access');

beforeEach(memory.reset);

test.each([
  ['*://*.example.com/*', 'example.com'],
  ['*://localhost/*', 'localhost'],
  ['*://127.0.0.1/*', '127.0.0.1'],
  ['*://*/*', null],
  ['<all_urls>', null],
  ['https://*/*', null],
  // Given in the browser's own settings, in its own words.
  ['https://*.example.com/*', 'https://*.example.com/*'],
  ['file:///*', 'file:///*'],
])('%s is shown as %j', (pattern, site) => {
  expect(siteOfPattern(pattern)).toBe(site);
});

test('a person is asked, and their answer is the answer', async () => {
  person.says = false;
  expect(await askForAccess(['*://*.example.com/*'])).toBe(false);
  person.says = true;
  expect(await askForAccess(['*://*.example.com/*'])).toBe(true);
  expect([...granted]).toEqual(['*://*.example.com/*']);
});

test('a browser that cannot ask has said no', async () => {
  const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  const request = jest
    .spyOn(memory.browser.permissions, 'request')
    .mockRejectedValue(new Error('may only be called from a user input handler'));
  expect(await askForAccess(['*://*.example.com/*'])).toBe(false);
  request.mockRestore();
  warn.mockRestore();
});
