/** How often stories that opened by themselves were closed at once, by site. Counted on this machine only. */
import browser from 'webextension-polyfill';

export interface Dismissal {
  /** Times a story was closed at once. */
  readonly quick: number;
  /** Whether the person has been asked about it. */
  readonly asked: boolean;
}

const prefix = 'dismissals.';
const keyOf = (site: string): string => `${prefix}${site}`;
const none: Dismissal = { quick: 0, asked: false };

const isDismissal = (value: unknown): value is Dismissal => {
  const { quick, asked } = (value ?? {}) as Partial<Record<keyof Dismissal, unknown>>;
  return typeof quick === 'number' && typeof asked === 'boolean';
};

/** What has been counted, by site. */
export async function loadDismissals(): Promise<Readonly<Record<string, Dismissal>>> {
  const stored = await browser.storage.local.get();
  return Object.fromEntries(
    Object.entries(stored).flatMap(([key, value]) =>
      key.startsWith(prefix) && isDismissal(value) ? [[key.slice(prefix.length), value]] : [],
    ),
  );
}

async function change(site: string, by: (before: Dismissal) => Dismissal): Promise<Dismissal> {
  const next = by((await loadDismissals())[site] ?? none);
  await browser.storage.local.set({ [keyOf(site)]: next });
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
  await browser.storage.local.remove(sites.map(keyOf));
}
