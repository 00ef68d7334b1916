/**
 * @jest-environment node
 */
import { expect, test } from '@jest/globals';
import type { BrowserKind } from '../../../tools/browsers/kinds';
import { chooseBrowser } from '../../../tools/start/choose-browser';

const having =
  (...kinds: BrowserKind[]) =>
  (kind: BrowserKind) =>
    kinds.includes(kind) ? `/${kind}` : undefined;

test('Chromium comes first, and where there is no browser at all it is the one to fetch', () => {
  expect(chooseBrowser(undefined, having('chromium', 'firefox'))).toBe('chromium');
  expect(chooseBrowser(undefined, having())).toBe('chromium');
});

test('Firefox is used where it is the only one', () => {
  expect(chooseBrowser(undefined, having('firefox'))).toBe('firefox');
});

test('a browser that was asked for is used, here or not', () => {
  expect(chooseBrowser('firefox', having('chromium'))).toBe('firefox');
});
