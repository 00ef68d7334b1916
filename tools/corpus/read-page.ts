import type { SavedPage } from '../bench/corpus';
import type { Account } from './account';
import { addressOf } from './domain';
import type { InPage } from './in-page';
import {
  failedReading,
  type Detected,
  type PageReading,
  type Peer,
  type Reading,
  type Way,
} from './reading';
import { LostTabError, type Shown, type Tab } from './tab';

/** Reads pages one after the other, in a tab that is replaced where a page has cost it. */
export interface PageReader {
  /** Never rejects for a page's sake: what cannot be read is a failed reading. `turn` decides who goes first. */
  read(page: SavedPage, html: string, turn: number): Promise<PageReading>;
  close(): Promise<void>;
}

/** What to read each page with beside Lede. */
export interface Wanted {
  readonly peers: readonly Peer[];
  /** Lede's steps to switch off, one at a time. */
  readonly steps: readonly string[];
  /** Whether to tell where the page's words are. */
  readonly account: boolean;
}

/**
 * The ways in their order. Those that are compared run twice, and the second run counts: by then
 * each has been compiled, and who goes first changes from page to page.
 */
export function orderOf({ peers, steps }: Pick<Wanted, 'peers' | 'steps'>, turn: number): Way[] {
  const compared: Way[] = ['lede', ...peers];
  const once = turn % 2 === 0 ? compared : compared.reverse();
  return [...once, ...once, ...steps.map((step): Way => `without ${step}`)];
}

/** A source text that calls `inPage`'s function `name`. */
const call = (name: keyof InPage, ...args: unknown[]): string =>
  `ledeCorpus.${name}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`;

/** A reader whose tabs `open` opens. */
export function createPageReader(open: () => Promise<Tab>, wanted: Wanted): PageReader {
  let tab: Tab | undefined;
  let isShown = false;

  async function lose(): Promise<void> {
    await tab?.close();
    tab = undefined;
    isShown = false;
  }

  /** Shows the page again where a way of reading has cost the tab. */
  async function ensureShown(page: Shown): Promise<Tab> {
    tab ??= await open();
    if (!isShown) await tab.show(page);
    isShown = true;
    return tab;
  }

  /** Loading is no work of an extractor's: what failed by the browser's mood is tried once more. */
  async function ensureShownTwice(page: Shown): Promise<Tab> {
    try {
      return await ensureShown(page);
    } catch (error) {
      if (!(error instanceof LostTabError)) throw error;
      await lose();
      return ensureShown(page);
    }
  }

  async function attempt<T>(page: Shown, expression: string): Promise<T> {
    try {
      const shown = await ensureShownTwice(page);
      return (await shown.evaluate(expression)) as T;
    } catch (error) {
      if (error instanceof LostTabError) await lose();
      throw error;
    }
  }

  /** An account that fails is missing, and its page counts as one that does not add up. */
  async function accountOf(page: Shown): Promise<{ account?: Account }> {
    if (!wanted.account) return {};
    try {
      return { account: await attempt<Account>(page, call('account')) };
    } catch {
      return {};
    }
  }

  return {
    read: async (page, html, turn) => {
      const shown = { url: addressOf(page), html };
      const ways = new Map<Way, Reading>();
      const order = orderOf(wanted, turn);
      isShown = false;
      const start = performance.now();
      const fail = (error: unknown): Reading =>
        failedReading((error as Error).message, performance.now() - start);
      let detected: Detected;
      try {
        detected = await attempt<Detected>(shown, call('detect'));
      } catch (error) {
        for (const way of order) ways.set(way, fail(error));
        return { id: page.id, story: false, score: 0, ways };
      }
      for (const way of order) {
        if (ways.get(way)?.error !== undefined) continue;
        try {
          ways.set(way, await attempt<Reading>(shown, call('read', way)));
        } catch (error) {
          ways.set(way, fail(error));
        }
      }
      return { id: page.id, ...detected, ways, ...(await accountOf(shown)) };
    },
    close: lose,
  };
}
