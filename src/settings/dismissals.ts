/** How often stories that opened by themselves were closed at once, by site. Counted on this machine only. */
import browser from 'webextension-polyfill';
import {
  type Dismissal,
  type Dismissals,
  dismissalKey,
  dismissalPrefix,
  dismissalsIn,
} from './dismissal';
import { onStored } from './on-stored';

export type { Dismissal } from './dismissal';

const none: Dismissal = { quick: 0, asked: false };

/** What has been counted, by site. */
export const loadDismissals = async (): Promise<Dismissals> =>
  dismissalsIn(await browser.storage.local.get());

async function change(site: string, by: (before: Dismissal) => Dismissal): Promise<Dismissal> {
  const next = by((await loadDismissals())[site] ?? none);
  await browser.storage.local.set({ [dismissalKey(site)]: next });
  return next;
}

/** Counts one more story of `site` that was closed at once; what is counted then. */
export const countDismissal = (site: string): Promise<Dismissal> =>
  change(site, ({ quick, asked }) => ({ quick: quick + 1, asked }));

/** Remembers that the person has been asked about `site`, which is done once. */
export const markAsked = (site: string): Promise<Dismissal> =>
  change(site, ({ quick }) => ({ quick, asked: true }));

/** Forgets what was counted: of one site, or of all. */
export async function eraseDismissals(site?: string): Promise<void> {
  const sites = site === undefined ? Object.keys(await loadDismissals()) : [site];
  await browser.storage.local.remove(sites.map(dismissalKey));
}

/** Calls `listener` with what is counted after every change, whoever made it. */
export function onDismissalsChange(listener: (dismissals: Dismissals) => void): void {
  onStored(
    (key) => key.startsWith(dismissalPrefix),
    () => void loadDismissals().then(listener),
  );
}
