/** What the tests of reader mode coming on by itself have in common. */
import type { Page } from 'puppeteer-core';
import { always } from '../../../tools/bench/automatic/rule';
import type { BrowserSession } from '../../../tools/browsers/session';
import { grantHosts, openOwnPage } from './grant-hosts';
import { rest } from './popup';

interface Storage {
  get(): Promise<Record<string, unknown>>;
  set(items: object): Promise<void>;
  clear(): Promise<void>;
}

interface Own {
  storage: { local: Storage; session: Storage };
  scripting: {
    getRegisteredContentScripts(): Promise<{ id: string; matches: string[] }[]>;
    unregisterContentScripts(): Promise<void>;
  };
  tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
  action: {
    getTitle(of: { tabId: number }): Promise<string>;
    getBadgeText(of: { tabId: number }): Promise<string>;
  };
}

type OwnWindow = typeof globalThis & { browser?: Own; chrome: Own };

/** Runs `deed` in a page of the extension's, which closes again. */
async function inOwnPage<Args extends unknown[], R>(
  session: BrowserSession,
  deed: (...args: Args) => R | Promise<R>,
  ...args: Args
): Promise<R> {
  const { page, own } = await openOwnPage(session);
  try {
    return await own.evaluate(deed, ...args);
  } finally {
    await page.close();
  }
}

/** Stores `items` as if the person had chosen them elsewhere, and has nothing remembered from before. */
export const settle = (session: BrowserSession, items: object): Promise<void> =>
  inOwnPage(
    session,
    async (stored) => {
      const { browser, chrome } = globalThis as unknown as OwnWindow;
      const { storage } = browser ?? chrome;
      await storage.local.clear();
      await storage.session.clear();
      await storage.local.set(stored);
    },
    items,
  );

/** The pages on which scripts wait. */
export const waitsOn = (session: BrowserSession): Promise<string[]> =>
  inOwnPage(session, async () => {
    const { browser, chrome } = globalThis as unknown as OwnWindow;
    const scripts = await (browser ?? chrome).scripting.getRegisteredContentScripts();
    return scripts.flatMap(({ matches }) => matches).sort();
  });

/** Has the browser forget the scripts that wait, as Chromium does over an update. */
export const forgetScripts = (session: BrowserSession): Promise<void> =>
  inOwnPage(session, () => {
    const { browser, chrome } = globalThis as unknown as OwnWindow;
    return (browser ?? chrome).scripting.unregisterContentScripts();
  });

/** All that is kept between two starts of the browser. */
export const storedNow = (session: BrowserSession): Promise<Record<string, unknown>> =>
  inOwnPage(session, () => {
    const { browser, chrome } = globalThis as unknown as OwnWindow;
    return (browser ?? chrome).storage.local.get();
  });

/** What the toolbar button shows over the tab of `page`, whose address no other tab has. */
export const buttonOver = (
  session: BrowserSession,
  page: Page,
): Promise<{ title: string; badge: string }> =>
  inOwnPage(
    session,
    async (address) => {
      const { browser, chrome } = globalThis as unknown as OwnWindow;
      const { action, tabs } = browser ?? chrome;
      const all = await tabs.query({});
      // A page that Lede has no access to has no address for it.
      const tab =
        all.find(({ url }) => url === address) ?? all.findLast(({ url }) => url === undefined);
      const of = { tabId: tab?.id ?? 0 };
      return { title: await action.getTitle(of), badge: await action.getBadgeText(of) };
    },
    page.url(),
  );

/** Stories of 127.0.0.1 open always: the rule, and the access that it needs. */
export async function openAlways(session: BrowserSession): Promise<void> {
  await grantHosts(session, ['*://127.0.0.1/*']);
  await settle(session, always);
  // The worker hears of it a moment later.
  await rest(500);
}
