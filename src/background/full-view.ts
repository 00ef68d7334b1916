import browser, { type Tabs } from 'webextension-polyfill';
import type { Spots } from '../core/place';
import type { Part } from '../messages/protocol';
import { connect } from '../tab/connect';
import { covered } from './automatic/covering';
import { issueAddress } from './nonces';

/**
 * Opens the story of a tab in a tab of its own, beside it: in the same window, wherever the person is by now,
 * and in front only where they still look at it. The page answers from where it is.
 */
export async function openInTab({ id }: Tabs.Tab, part: Part): Promise<void> {
  if (id === undefined) return;
  const url = await issueAddress({ tabId: id, host: 'tab', part });
  const { windowId, index, active } = await browser.tabs.get(id);
  const place = { index: index + 1, active, openerTabId: id };
  await browser.tabs.create({ url, ...place, ...(windowId !== undefined && { windowId }) });
}

/** What is to become of a full view that stands over the page already. */
type IfOpen = 'close' | 'leave';

async function putFullView(
  tab: Tabs.Tab,
  part: Part,
  ifOpen: IfOpen,
  isByItself: boolean,
  spots: Spots | null,
): Promise<boolean> {
  const connection = await connect(tab);
  if (!connection.ok || tab.id === undefined) return false;
  const { content, end } = connection;
  try {
    if ((await content.ask('surface.state', null)).open) {
      if (ifOpen === 'close') await content.ask('surface.close', null);
      return true;
    }
    const src = await issueAddress({ tabId: tab.id, host: 'page', part });
    const surfaced = await content.ask('surface.open', { src, part, spots });
    if (surfaced.ok) await covered(tab.id, isByItself, spots);
    else await openInTab(tab, part);
    return true;
  } finally {
    end();
  }
}

/**
 * Puts the full view over the page of `tab`, or takes it away if it is there. `false` where the page
 * cannot be entered; then nothing has happened.
 */
export const toggleFullView = (tab: Tabs.Tab, part: Part): Promise<boolean> =>
  putFullView(tab, part, 'close', false, null);

/**
 * Puts it there without having been asked to, and leaves it where it is there already. `spots`: where the person
 * was, who comes back to it.
 */
export const openByItself = (tab: Tabs.Tab, spots: Spots | null = null): Promise<boolean> =>
  putFullView(tab, 'page', 'leave', true, spots);
