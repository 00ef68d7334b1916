/** What a click on the toolbar button does: open the popup, or the full view if the person prefers it. */
import browser, { type Tabs } from 'webextension-polyfill';
import type { Part } from '../messages/protocol';
import { loadSettings } from '../settings/store';
import type { Settings } from '../settings/schema';
import { toggleFullView } from './full-view';

const popup = 'popup/popup.html';

/** Makes the button do what the setting says; the browser forgets it with every start. */
export async function applyToolbarClick({ toolbarClick }: Settings): Promise<void> {
  await browser.action.setPopup({ popup: toolbarClick === 'full' ? '' : popup });
}

/** Time for a menu that was clicked to close: until then Firefox opens no other panel. */
const moment = 200;

/** Opens the popup over the active tab. It gives Lede no access to the page. */
async function openPopup(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    await new Promise((resolve) => setTimeout(resolve, moment));
    await browser.action.openPopup();
  }
}

/** Opens the popup over the active tab, or where the browser will not, does `instead`. */
export const openPopupOr = (instead: () => Promise<void>): Promise<void> =>
  openPopup().catch(instead);

/** Says in the popup why a page cannot be read, since there is no full view to say it in. */
async function explain(): Promise<void> {
  await browser.action.setPopup({ popup });
  try {
    await openPopup();
  } finally {
    await applyToolbarClick(await loadSettings());
  }
}

/** A reader tab is a full view that is open: what would open one closes it. */
const isReaderTab = ({ url }: Tabs.Tab): boolean =>
  url?.startsWith(browser.runtime.getURL('reader/')) === true;

/** Opens the full view over `tab`, or closes it there, or says why it cannot be. */
export async function readInFullView(tab: Tabs.Tab, part: Part): Promise<void> {
  if (isReaderTab(tab) && tab.id !== undefined) await browser.tabs.remove(tab.id);
  else if (!(await toggleFullView(tab, part))) await explain();
}
