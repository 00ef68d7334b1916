import type { Browser } from 'puppeteer-core';
import { startOffline } from '../bench/offline';
import { bundleForPage } from '../bench/bundle-for-page';
import { type PlainChromium, startChromium } from '../browsers/plain-chromium';
import { createWorld, evaluateIn } from '../corpus/own-world';
import { LostTabError, openTab } from '../corpus/tab';
import { UnreadablePageError } from '../../src/cli/unreadable';
import type { Explained } from './explained';
import { markupIn, type Saved } from './saved-page';

const script = (): Promise<string> => bundleForPage('tools/why/in-page.ts');
const call = 'ledeWhy()';

/** Longer than any page takes that a person would wait for. */
const limitMs = 60_000;
/** After it has loaded a page may fetch some more; it is read in the state it is in by then. */
const settlingMs = 5_000;

async function within<T>(
  { browser, closed }: PlainChromium,
  work: (browser: Browser) => Promise<T>,
): Promise<T> {
  try {
    return await work(browser);
  } finally {
    await browser.close();
    await closed;
  }
}

/** Explains a saved page, laid out as data: no script of its own runs, and nothing is fetched for it. */
export async function readSavedInChromium({ bytes, url }: Saved): Promise<Explained> {
  const source = await script();
  return within(await startOffline(), async (browser) => {
    const tab = await openTab(browser, source, limitMs);
    try {
      await tab.show({ url, html: markupIn(bytes) });
      return (await tab.evaluate(call)) as Explained;
    } catch (error) {
      throw error instanceof LostTabError ? new UnreadablePageError(error.message) : error;
    }
  });
}

/** `net::ERR_NAME_NOT_RESOLVED at https://…` is two things, of which the second is known. */
const causeOf = (error: unknown): string => (error as Error).message.replace(/ at https?:.*$/s, '');

/** Explains the page at `url` as it stands once it has loaded, its scripts included. */
export async function readWebInChromium(url: string): Promise<Explained> {
  const source = await script();
  return within(await startChromium(), async (browser) => {
    const page = await browser.newPage();
    try {
      await page.goto(url, { waitUntil: 'domcontentloaded', timeout: limitMs });
    } catch (error) {
      throw new UnreadablePageError(`The page at ${url} did not open: ${causeOf(error)}`);
    }
    await page.waitForNetworkIdle({ timeout: settlingMs }).catch(() => undefined);
    const session = await page.createCDPSession();
    const { frameTree } = await session.send('Page.getFrameTree');
    const world = await createWorld(session, frameTree.frame.id);
    await evaluateIn(session, world, `${source}; undefined`);
    return (await evaluateIn(session, world, call)) as Explained;
  });
}
