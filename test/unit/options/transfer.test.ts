import { expect, jest, test } from '@jest/globals';
import * as memory from '../memory-browser';

jest.unstable_mockModule('webextension-polyfill', () => ({ default: memory.browser }));
const { tellRead } = await import('../../../src/options/transfer');
const { readFile } = await import('../../../src/settings/file/read');

const say = (key: string, ...parts: string[]): string => memory.browser.i18n.getMessage(key, parts);

const told = (text: string): string[] =>
  tellRead(readFile(text), say).map((line) =>
    typeof line === 'string' ? line : (line.textContent ?? ''),
  );

test.each([
  ['no file', 'The file cannot be read: it is not JSON.'],
  ['{}', 'This is not a file of Lede’s settings.'],
  ['{"format": "lede-settings", "version": 9}', 'The file was written by a newer Lede.'],
])('%s: %s', (text, sentence) => {
  expect(told(text)).toEqual([sentence]);
});

test('what was taken is counted, and what was not is named with its reason', () => {
  const file = {
    format: 'lede-settings',
    version: 1,
    settings: { justify: { version: 1, value: true }, theme: { version: 1, value: 'pink' } },
    sites: [{ site: 'example.com', path: '', does: 'always' }],
  };
  expect(told(JSON.stringify(file))).toEqual([
    'Taken over from the file: settings: 1, rules: 1, counts: 0.',
    'Not taken over:',
    'theme: pink (not a possible value)',
  ]);
});
