import browser from 'webextension-polyfill';

/** Puts the script that waits on sites with a rule into the page of a tab without one. Where it is, nothing happens. */
export async function waitIn(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/content/watch.js'] });
}
