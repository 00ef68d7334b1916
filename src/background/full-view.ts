import browser, { type Tabs } from 'webextension-polyfill';
import type { Part } from '../messages/protocol';
import { connect } from '../tab/connect';
import { issueAddress } from './nonces';

/** Opens the story of `tab` in a tab of its own, beside it. The page answers from where it is. */
export async function openInTab(tab: Tabs.Tab, part: Part): Promise<void> {
  if (tab.id === undefined) return;
  const url = await issueAddress({ tabId: tab.id, host: 'tab', part });
  await browser.tabs.create({ url, index: tab.index + 1, openerTabId: tab.id });
}

/**
 * Puts the full view over the page of `tab`, or takes it away if it is there. `false` where the page
 * cannot be entered; then nothing has happened.
 */
export async function toggleFullView(tab: Tabs.Tab, part: Part): Promise<boolean> {
  const connection = await connect(tab);
  if (!connection.ok || tab.id === undefined) return false;
  const { content, end } = connection;
  try {
    if ((await content.ask('surface.state', null)).open) {
      await content.ask('surface.close', null);
      return true;
    }
    const src = await issueAddress({ tabId: tab.id, host: 'page', part });
    const surfaced = await content.ask('surface.open', { src, part });
    if (!surfaced.ok) await openInTab(tab, part);
    return true;
  } finally {
    end();
  }
}
