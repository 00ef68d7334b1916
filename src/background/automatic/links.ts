/** Links that are followed out of a story, or read by their menu. */
import browser, { type Tabs } from 'webextension-polyfill';
import { originsOf, siteOf } from '../../settings/site-of';
import { loadSettings } from '../../settings/store';
import { hasAccess } from './access';
import { arrival, startFollow } from './follows';

/** The script that waits on sites with a rule, on a page of one without. Where it is already, nothing happens. */
const wait = async ({ id }: Tabs.Tab): Promise<void> => {
  if (id === undefined) return;
  await browser.scripting.executeScript({ target: { tabId: id }, files: ['/content/watch.js'] });
};

/** A link of the story over the page of `tabId` is followed: its page stays in reader mode, if Lede may read it. */
export async function followLink(tabId: number, href: string): Promise<void> {
  const { followLinks } = await loadSettings();
  if (!followLinks || !(await hasAccess(originsOf(siteOf(href))))) return;
  await startFollow(tabId);
  const tab = await arrival(({ openerTabId }) => openerTabId === tabId);
  if (tab !== null) await wait(tab);
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
  await startFollow(opened.id);
  const arrived = await arrival((one) => one.id === opened.id);
  if (arrived !== null) await wait(arrived);
}
