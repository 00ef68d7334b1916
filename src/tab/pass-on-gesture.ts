import browser from 'webextension-polyfill';

/**
 * Has the page know that the person has just done something, which in Chromium a script put there within
 * the click does. Otherwise Back would pass over the full view's history entry on a page never touched.
 */
export function passOnGesture(tabId: number): void {
  browser.scripting
    .executeScript({ target: { tabId }, func: () => undefined })
    .catch(() => undefined);
}
