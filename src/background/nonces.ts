/**
 * One-use nonces: a full view works only with one that was issued for the tab it stands in. Kept in
 * `storage.session`, which no page's process can read and no restart survives; the worker holds nothing.
 */
import browser from 'webextension-polyfill';
import type { Claim } from '../messages/protocol';
import { inTurn } from './in-turn';

/** What a nonce stands for. */
interface Issue extends Claim {
  /** Milliseconds since 1970. */
  readonly at: number;
}

const keyOf = (nonce: string): string => `nonce.${nonce}`;

/** Generous for a slow machine, and too short for a nonce found later. */
const lifetime = 60_000;

/** The address of a full view that may claim `claim`, once. */
export async function issueAddress(claim: Claim): Promise<string> {
  const nonce = crypto.randomUUID();
  await browser.storage.session.set({
    [keyOf(nonce)]: { ...claim, at: Date.now() } satisfies Issue,
  });
  return `${browser.runtime.getURL('reader/reader.html')}#${nonce}`;
}

async function take(nonce: string, tabId: number): Promise<Claim | null> {
  const key = keyOf(nonce);
  const { [key]: issue } = (await browser.storage.session.get(key)) as Record<string, Issue>;
  if (issue === undefined) return null;
  await browser.storage.session.remove(key);
  const { at, ...claim } = issue;
  const isInTime = Date.now() - at < lifetime;
  const isInPlace = claim.host === 'tab' || claim.tabId === tabId;
  return isInTime && isInPlace ? claim : null;
}

const oneByOne = inTurn();

/**
 * Spends `nonce`: what it was issued for, or `null`. `tabId` is the tab that the claimant stands in. One at
 * a time, since of two claims at once only one may find it.
 */
export const spend = (nonce: string, tabId: number): Promise<Claim | null> =>
  oneByOne(() => take(nonce, tabId));
