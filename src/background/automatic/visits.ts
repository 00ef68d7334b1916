/**
 * What is remembered of each tab while the browser runs: over which addresses the full view stands, and where the
 * person closed it. In `storage.session`: the worker may be stopped at any moment, and nothing of it is written to
 * the disk.
 */
import browser from 'webextension-polyfill';
import { inTurn } from '../in-turn';
import type { Spots } from '../../core/place';
import type { Visit } from './decide';

/** A visit as it is kept. */
export interface KeptVisit extends Visit {
  /** Opened by itself, and when, in milliseconds since 1970; 0 where the person opened it. */
  readonly openedAt: number;
  /** Where the person was in the story; `null` where they have not moved. */
  readonly spots: Spots | null;
}

export const noVisit: KeptVisit = {
  isOpen: false,
  wasClosed: false,
  openedAt: 0,
  spots: null,
};

/** Addresses remembered of one tab: as far as anybody goes back. */
const most = 50;

/** Where they are kept, in `storage.session`. */
export const visitsKey = (tabId: number): string => `visits.${String(tabId)}`;

/** The same page whatever place in it the address names. */
const pageOf = (url: string): string => url.split('#')[0] ?? url;

type Visits = Readonly<Record<string, KeptVisit>>;

async function visitsOf(tabId: number): Promise<Visits> {
  const key = visitsKey(tabId);
  const { [key]: kept } = await browser.storage.session.get(key);
  return (kept as Visits | undefined) ?? {};
}

const oneByOne = inTurn();

/** What is remembered of `url` in a tab, once all that was told before is. */
export const visitOf = (tabId: number, url: string): Promise<KeptVisit> =>
  oneByOne(async () => (await visitsOf(tabId))[pageOf(url)] ?? noVisit);

/** Remembers `change` of a visit. */
export const remember = (tabId: number, url: string, change: Partial<KeptVisit>): Promise<void> =>
  oneByOne(async () => {
    const visits = await visitsOf(tabId);
    const page = pageOf(url);
    const { [page]: before = noVisit, ...others } = visits;
    const kept = [...Object.entries(others), [page, { ...before, ...change }] as const];
    await browser.storage.session.set({
      [visitsKey(tabId)]: Object.fromEntries(kept.slice(-most)),
    });
  });
