import browser, { type Tabs } from 'webextension-polyfill';
import { portName } from '../messages/ports';
import { type Client, client } from '../messages/wire';
import { gatherFacts } from './facts';
import { type Closed, whyClosed } from './why-closed';

/** Why the page of a tab cannot be reached. */
export type Unreachable = Closed | 'still-loading';

export type Connection =
  | {
      readonly ok: true;
      readonly content: Client<'content'>;
      /** Hangs up; everything still asked is given up. */
      readonly end: () => void;
    }
  | {
      readonly ok: false;
      readonly why: Unreachable;
      /** Whether Firefox offers to show the page in its own reader. */
      readonly hasReaderView: boolean;
    };

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

/** Injects, once more where the page went in between; `null`, or the words with which it is refused. */
async function enter(tabId: number): Promise<string | null> {
  try {
    return (await inject(tabId)) ? null : '';
  } catch {
    await new Promise((resolve) => setTimeout(resolve, moment));
  }
  try {
    return (await inject(tabId)) ? null : '';
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
}

/**
 * Puts the reader's content script into the tab's page and opens a port to it. The browser itself
 * decides which pages may be read; where it refuses, what it tells of the tab says why. A page that has not
 * arrived yet refuses too: then the tab is loading.
 */
export async function connect({ id }: Tabs.Tab): Promise<Connection> {
  if (id === undefined) return { ok: false, why: 'forbidden-page', hasReaderView: false };
  const refusal = await enter(id);
  if (refusal !== null) {
    const { status } = await browser.tabs.get(id);
    if (status === 'loading') return { ok: false, why: 'still-loading', hasReaderView: false };
    const facts = await gatherFacts(id, refusal);
    return { ok: false, why: whyClosed(facts), hasReaderView: facts.isArticle === true };
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
