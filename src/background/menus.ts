import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import type { Part } from '../messages/protocol';
import { readLinked } from './automatic/links';
import { readInFullView } from './toolbar';

interface Entry {
  readonly title: string;
  readonly contexts: readonly Menus.ContextType[];
  /** What of the page is read; `link`: the page that a link leads to. */
  readonly part: Part | 'link';
}

const entries = {
  read: { title: 'menuRead', contexts: ['page'], part: 'page' },
  'read-selection': { title: 'menuReadSelection', contexts: ['selection'], part: 'selection' },
  'read-linked': { title: 'menuReadLinked', contexts: ['link'], part: 'link' },
} as const satisfies Record<string, Entry>;

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
  { menuItemId, linkUrl }: Menus.OnClickData,
  tab: Tabs.Tab | undefined,
): Promise<void> {
  const entry = Object.entries(entries).find(([id]) => id === menuItemId)?.[1];
  if (entry === undefined || tab === undefined) return;
  if (entry.part !== 'link') await readInFullView(tab, entry.part);
  else if (linkUrl !== undefined) await readLinked(linkUrl, tab);
}
