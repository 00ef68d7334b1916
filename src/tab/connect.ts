import browser, { type Tabs } from 'webextension-polyfill';
import { portName } from '../messages/ports';
import { type Client, client } from '../messages/wire';

/** Why the page of a tab cannot be reached. */
export type Unreachable = 'forbidden-page' | 'no-access' | 'still-loading';

export type Connection =
  | {
      readonly ok: true;
      readonly content: Client<'content'>;
      /** Hangs up; everything still asked is given up. */
      readonly end: () => void;
    }
  | { readonly ok: false; readonly why: 'forbidden-page' | 'still-loading' };

/** What the content script comes to when it has run; the build appends it (`tools/build/bundle.ts`). */
const hasRun = 'lede';

/** Time for a page that went while it was entered to show that it is loading the next one. */
const moment = 100;

/** Runs the content script in the tab's page. Rejects, or answers `false`, where the browser refuses. */
async function inject(tabId: number): Promise<boolean> {
  const results = await browser.scripting.executeScript({
    target: { tabId },
    files: ['/content/reader.js'],
    // Otherwise the browser waits for the page's last byte, and the popup could not say so.
    injectImmediately: true,
  });
  // Firefox takes scripts for its own pages without a word, and runs none.
  return results[0]?.result === hasRun;
}

/** Injects, once more where the page went in between. */
async function enter(tabId: number): Promise<boolean> {
  try {
    return await inject(tabId);
  } catch {
    await new Promise((resolve) => setTimeout(resolve, moment));
    return await inject(tabId).catch(() => false);
  }
}

/**
 * Puts the reader's content script into the tab's page and opens a port to it. The browser itself
 * decides which pages may be read, and withholds the address of those that may not: all that tells
 * a page of its own from one that has not arrived yet is whether the tab is loading.
 */
export async function connect({ id }: Tabs.Tab): Promise<Connection> {
  if (id === undefined) return { ok: false, why: 'forbidden-page' };
  if (!(await enter(id))) {
    const { status } = await browser.tabs.get(id);
    return { ok: false, why: status === 'loading' ? 'still-loading' : 'forbidden-page' };
  }
  const port = browser.tabs.connect(id, { name: portName, frameId: 0 });
  return {
    ok: true,
    content: client<'content'>(port),
    end: () => {
      port.disconnect();
    },
  };
}
