import browser, { type Menus } from 'webextension-polyfill';

const readId = 'read';

/** Draws the page's context menu entry anew; an update may have changed it. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: readId,
    title: browser.i18n.getMessage('menuRead'),
    contexts: ['page'],
  });
}

/** The click grants access to the tab, as one on the toolbar button does; so it opens the same popup. */
export async function onMenuClicked({ menuItemId }: Menus.OnClickData): Promise<void> {
  if (menuItemId === readId) await browser.action.openPopup();
}
