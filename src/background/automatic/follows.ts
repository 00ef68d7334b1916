/**
 * Pages that a person has asked for from within reader mode, or by a link's menu: they come up in it, where they are
 * stories.
 */
import browser, { type Tabs } from 'webextension-polyfill';

interface Follow {
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Milliseconds. A page that takes longer to arrive is one that they have come to otherwise. */
const lifetime = 30_000;

/** Where one is kept, in `storage.session`. */
export const followKey = (tabId: number): string => `follow.${String(tabId)}`;

/** Remembers that `tabId`, or a tab opened from it, is on its way to a story. Redirects are followed: tabs count. */
export const startFollow = (tabId: number): Promise<void> =>
  browser.storage.session.set({ [followKey(tabId)]: { at: Date.now() } satisfies Follow });

/** Whether the page of a tab is one that was followed to; the first page that arrives uses it up. */
export async function takeFollow({ id, openerTabId }: Tabs.Tab): Promise<boolean> {
  const keys = [id, openerTabId].flatMap((tabId) => (tabId === undefined ? [] : followKey(tabId)));
  const found = (await browser.storage.session.get(keys)) as Record<string, Follow>;
  const key = keys.find((one) => one in found);
  if (key === undefined) return false;
  await browser.storage.session.remove(key);
  return Date.now() - (found[key]?.at ?? 0) < lifetime;
}

/**
 * Resolves with the next tab that has loaded and is `wanted`; `null` where none comes in time. Whoever waits keeps
 * the worker running meanwhile.
 */
export function arrival(wanted: (tab: Tabs.Tab) => boolean): Promise<Tabs.Tab | null> {
  return new Promise((resolve) => {
    const end = (tab: Tabs.Tab | null): void => {
      clearTimeout(giveUp);
      browser.tabs.onUpdated.removeListener(look);
      resolve(tab);
    };
    const look = (_: number, { status }: Tabs.OnUpdatedChangeInfoType, tab: Tabs.Tab): void => {
      if (status === 'complete' && wanted(tab)) end(tab);
    };
    const giveUp = setTimeout(end, lifetime, null);
    browser.tabs.onUpdated.addListener(look);
  });
}
