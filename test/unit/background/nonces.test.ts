import { beforeEach, expect, jest, test } from '@jest/globals';
import type { Claim } from '../../../src/messages/protocol';
import * as memory from '../memory-browser';

jest.unstable_mockModule('webextension-polyfill', () => ({ default: memory.browser }));
const { issueAddress, spend } = await import('../../../src/background/nonces');

const claim: Claim = { tabId: 4, host: 'page', part: 'page' };
const nonceOf = (address: string): string => new URL(address).hash.slice(1);

beforeEach(() => {
  memory.reset();
  jest.useRealTimers();
});

test('a nonce works once, in the tab it was issued for', async () => {
  const nonce = nonceOf(await issueAddress(claim));
  expect(await spend(nonce, 4)).toEqual(claim);
  expect(await spend(nonce, 4)).toBeNull();
});

test('of two claims at the same moment one is let in', async () => {
  const nonce = nonceOf(await issueAddress(claim));
  const both = await Promise.all([spend(nonce, 4), spend(nonce, 4)]);
  expect(both).toEqual([claim, null]);
});

test('claimed from another tab it works nowhere any more', async () => {
  const nonce = nonceOf(await issueAddress(claim));
  expect(await spend(nonce, 5)).toBeNull();
  expect(await spend(nonce, 4)).toBeNull();
});

test('one for a reader tab is good in the tab that was made for it, whose number nobody knew before', async () => {
  const inTab: Claim = { ...claim, host: 'tab' };
  expect(await spend(nonceOf(await issueAddress(inTab)), 9)).toEqual(inTab);
});

test.each(['', 'made-up', 'constructor', '__proto__'])('"%s" is none', async (nonce) => {
  expect(await spend(nonce, 4)).toBeNull();
});

test('it does not lie about to be found', async () => {
  const nonce = nonceOf(await issueAddress(claim));
  const now = Date.now();
  jest.spyOn(Date, 'now').mockReturnValue(now + 61_000);
  expect(await spend(nonce, 4)).toBeNull();
});
