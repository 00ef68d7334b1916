/** Links that are followed out of a story, or read by their menu. */
import browser, { type Tabs } from 'webextension-polyfill';
import { hasAccess } from '../../settings/access';
import { originsOf, siteOf } from '../../settings/site-of';
import { loadSettings } from '../../settings/store';
import { arrival, startFollow } from './follows';
import { waitIn } from './wait-in';

/** Remembers that a tab, or one opened from `tabId`, is followed, and has the page looked at that arrives there. */
async function followTo(tabId: number, isIt: (tab: Tabs.Tab) => boolean): Promise<void> {
  await startFollow(tabId);
  const tab = await arrival(isIt);
  if (tab?.id !== undefined) await waitIn(tab.id);
}

/** A link of the story over the page of `tabId` is followed: its page stays in reader mode, if Lede may read it. */
export async function followLink(tabId: number, href: string): Promise<void> {
  const { followLinks } = await loadSettings();
  if (!followLinks || !(await hasAccess(originsOf(siteOf(href))))) return;
  await followTo(tabId, ({ openerTabId }) => openerTabId === tabId);
}

/**
 * Opens a link beside the page it stands in, to be read. Must be called from the click: it asks for access to the
 * link's site, if that is missing. Refused, the link opens as any other does, and one click reads it.
 */
export async function readLinked(href: string, tab: Tabs.Tab): Promise<void> {
  const origins = originsOf(siteOf(href));
  // Answers at once, and asks nobody, where access has been given.
  const mayRead = origins.length > 0 && (await browser.permissions.request({ origins }));
  const { index, windowId, id } = tab;
  const place = {
    index: index + 1,
    ...(windowId !== undefined && { windowId }),
    ...(id !== undefined && { openerTabId: id }),
  };
  const opened = await browser.tabs.create({ url: href, ...place });
  if (!mayRead || opened.id === undefined) return;
  await followTo(opened.id, (one) => one.id === opened.id);
}
