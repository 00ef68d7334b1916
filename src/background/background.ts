/** The worker: keeps the context menu. It holds no state, and may be stopped at any moment. */
import browser from 'webextension-polyfill';
import { createMenus, onMenuClicked } from './menus';

browser.runtime.onInstalled.addListener(() => {
  void createMenus();
});
browser.contextMenus.onClicked.addListener((info) => {
  void onMenuClicked(info);
});
