import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import type { Part } from '../messages/protocol';
import { readInFullView } from './toolbar';

const entries = {
  read: { title: 'menuRead', contexts: ['page'], part: 'page' },
  'read-selection': { title: 'menuReadSelection', contexts: ['selection'], part: 'selection' },
} as const satisfies Record<string, { title: string; contexts: Menus.ContextType[]; part: Part }>;

/** Draws the page's context menu entries anew; an update may have changed them. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const [id, { title, contexts }] of Object.entries(entries)) {
    browser.contextMenus.create({
      id,
      title: browser.i18n.getMessage(title),
      contexts: [...contexts],
    });
  }
}

/** The click grants access to the tab, as one on the toolbar button does. */
export async function onMenuClicked(
  { menuItemId }: Menus.OnClickData,
  tab: Tabs.Tab | undefined,
): Promise<void> {
  const entry = Object.entries(entries).find(([id]) => id === menuItemId)?.[1];
  if (entry !== undefined && tab !== undefined) await readInFullView(tab, entry.part);
}
