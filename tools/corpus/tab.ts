import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, CDPSession } from 'puppeteer-core';
import { dataOnly, withoutRefresh } from '../bench/as-data';
import { createWorld, evaluateIn } from './own-world';

/** The tab has crashed, or takes too long: nothing more is to be had from it. */
export class LostTabError extends Error {}

/** A page to show: its address, and the markup that stands for what its server sent. */
export interface Shown {
  readonly url: string;
  readonly html: string;
}

/** A tab that shows saved pages as data, and runs one script in them. */
export interface Tab {
  /** Loads a page and its reading script. Rejects with LostTabError. */
  show(page: Shown): Promise<void>;
  /** The value of an expression of the reading script's world. Rejects with LostTabError, or with what it throws. */
  evaluate(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

/** A tab that hangs is closed by the browser; nobody waits for it longer than this. */
const closingMs = 5_000;

/** Opens a tab in which `script` runs once a page is there, and which gives up after `limitMs` each time. */
export async function openTab(browser: Browser, script: string, limitMs: number): Promise<Tab> {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  await session.send('Inspector.enable');
  const crashed = new Promise<never>((_, reject) => {
    const lose = (): void => {
      reject(new LostTabError('The page crashed its tab.'));
    };
    session.on('Inspector.targetCrashed', lose);
    page.on('error', lose);
  });
  // It may crash while nobody waits.
  crashed.catch(() => undefined);
  let shown: Shown = { url: 'about:blank', html: '' };
  // Everything but documents is refused by the page's policy, and by the browser's rules for hosts.
  await session.send('Fetch.enable', { patterns: [{ resourceType: 'Document' }] });
  const { frameTree } = await session.send('Page.getFrameTree');
  const frameId = frameTree.frame.id;
  session.on('Fetch.requestPaused', (paused) => {
    const html = paused.frameId === frameId ? shown.html : undefined;
    void answer(session, paused.requestId, html);
  });
  let world = 0;

  /** `work`, unless the tab crashes or takes too long first; `doing` says what it is. */
  async function bounded<T>(work: Promise<T>, doing: string): Promise<T> {
    // What comes of it after it was given up is nobody's.
    work.catch(() => undefined);
    const over = new AbortController();
    const late = wait(limitMs, undefined, { signal: over.signal }).then(() => {
      throw new LostTabError(`${doing} took longer than ${limitMs / 1_000} s.`);
    });
    late.catch(() => undefined);
    try {
      return await Promise.race([work, crashed, late]);
    } finally {
      over.abort();
    }
  }

  async function load(): Promise<void> {
    await page.setJavaScriptEnabled(false);
    await page.goto(shown.url, { waitUntil: 'domcontentloaded', timeout: 0 });
    await settled(session);
    // While scripts are off no timer ever fires, and Lede's pauses would not end.
    await page.setJavaScriptEnabled(true);
    world = await createWorld(session, frameId);
    await evaluateIn(session, world, `${script}; undefined`);
  }

  return {
    show: async (next) => {
      shown = next;
      try {
        await bounded(load(), 'Loading the page');
      } catch (error) {
        throw error instanceof LostTabError ? error : new LostTabError(sentenceOf(error));
      }
    },
    evaluate: (expression) => bounded(evaluateIn(session, world, expression), 'Reading the page'),
    close: () =>
      Promise.race([
        page.close().catch(() => undefined),
        wait(closingMs, undefined, { ref: false }),
      ]),
  };
}

const sentenceOf = (error: unknown): string => `The page did not load: ${(error as Error).message}`;

/** What the saved markup is sent with. */
const headers = Object.entries({
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': dataOnly,
}).map(([name, value]) => ({ name, value }));

/** Answers for the page itself, at its own address, with the saved markup; documents of frames, which have none, are refused. */
async function answer(
  session: CDPSession,
  requestId: string,
  html: string | undefined,
): Promise<void> {
  try {
    if (html !== undefined) {
      const body = Buffer.from(withoutRefresh(html)).toString('base64');
      await session.send('Fetch.fulfillRequest', {
        requestId,
        responseCode: 200,
        responseHeaders: headers,
        body,
      });
    } else {
      await session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
    }
  } catch {
    // The tab has gone meanwhile, which is told elsewhere.
  }
}

/** By now all that a page holds itself is there; frames that were refused may take for ever to say so. */
const settlingMs = 2_000;

/** Waits for the page's `load`, but not for long. */
async function settled(session: CDPSession): Promise<void> {
  const until = performance.now() + settlingMs;
  while (performance.now() < until) {
    const { result } = await session.send('Runtime.evaluate', {
      expression: 'document.readyState',
    });
    if (result.value === 'complete') return;
    await wait(20);
  }
}
