import type { ChromePanel, ChromeWindow } from './firefox-chrome-window';

/**
 * Runs in Firefox's window: chooses the item with this text from the open context menu of a page,
 * as a click on it does. False while the menu is not open yet.
 */
export const activateMenuItem = (window: ChromeWindow, title: string): boolean => {
  const menu = window.document.querySelector<ChromePanel>('#contentAreaContextMenu');
  if (menu?.state !== 'open') return false;
  const items = [...menu.querySelectorAll('[label]')];
  const item = items.find((one) => one.getAttribute('label') === title);
  if (item === undefined) {
    menu.hidePopup();
    throw new Error(`The context menu has no item "${title}".`);
  }
  menu.activateItem(item);
  return true;
};
