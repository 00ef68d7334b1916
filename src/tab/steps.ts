/** What can be done about a tab whose page cannot be read. */
import browser from 'webextension-polyfill';

/** Firefox shows the page in its own reader, or as it was; both ways are open where Lede may not go. */
export async function toggleReaderView(tabId?: number): Promise<void> {
  await browser.tabs.toggleReaderMode(tabId);
}

export async function reload(tabId?: number): Promise<void> {
  await browser.tabs.reload(tabId);
}

/** Chromium's page of settings for this extension, where a person lets it into files. */
export async function openExtensionDetails(): Promise<void> {
  await browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` });
}
