import browser, { type Tabs } from 'webextension-polyfill';
import { portName } from '../messages/ports';
import { type Client, client } from '../messages/wire';

/** Why the page of a tab cannot be reached. */
export type Unreachable = 'forbidden-page' | 'no-access' | 'still-loading';

export type Connection =
  | { readonly ok: true; readonly content: Client<'content'> }
  | { readonly ok: false; readonly why: Unreachable };

/** A tab that has not left its blank page yet: what it is loading has no document to read. */
const isBlank = ({ url = '', status }: Tabs.Tab): boolean =>
  status === 'loading' && /^(?:about:blank)?$/.test(url);

/**
 * Puts the reader's content script into the tab's page and opens a port to it. The browser itself
 * decides which pages may be read; a refusal is told apart by what is known of the tab.
 */
export async function connect(tab: Tabs.Tab): Promise<Connection> {
  const { id, url } = tab;
  if (id === undefined || isBlank(tab)) return { ok: false, why: 'still-loading' };
  try {
    await browser.scripting.executeScript({ target: { tabId: id }, files: ['/content/reader.js'] });
  } catch (error) {
    console.info('Lede: this page may not be read.', error);
    // Without access the address is withheld; with it, only pages closed to all extensions refuse.
    return { ok: false, why: url === undefined ? 'no-access' : 'forbidden-page' };
  }
  return {
    ok: true,
    content: client<'content'>(browser.tabs.connect(id, { name: portName, frameId: 0 })),
  };
}
