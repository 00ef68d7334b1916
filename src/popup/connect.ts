import browser, { type Tabs } from 'webextension-polyfill';
import { portName } from '../messages/ports';
import { type Client, client } from '../messages/wire';

/** Why the page of a tab cannot be reached. */
export type Unreachable = 'forbidden-page' | 'no-access' | 'still-loading';

export type Connection =
  | { readonly ok: true; readonly content: Client<'content'> }
  | { readonly ok: false; readonly why: 'forbidden-page' | 'still-loading' };

/**
 * Puts the reader's content script into the tab's page and opens a port to it. The browser itself
 * decides which pages may be read, and withholds the address of those that may not: all that tells
 * a page of its own from one that has not arrived yet is whether the tab is loading.
 */
export async function connect({ id, status }: Tabs.Tab): Promise<Connection> {
  if (id === undefined) return { ok: false, why: 'forbidden-page' };
  try {
    await browser.scripting.executeScript({
      target: { tabId: id },
      files: ['/content/reader.js'],
      // Otherwise the browser waits for the page's last byte, and the popup could not say so.
      injectImmediately: true,
    });
  } catch (error) {
    console.info('Lede: this page may not be read.', error);
    return { ok: false, why: status === 'loading' ? 'still-loading' : 'forbidden-page' };
  }
  return {
    ok: true,
    content: client<'content'>(browser.tabs.connect(id, { name: portName, frameId: 0 })),
  };
}
