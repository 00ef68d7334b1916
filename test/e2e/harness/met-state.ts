import type { Page } from 'puppeteer-core';
import type { Popup } from '../../../tools/browsers/popup';
import type { RunningServer } from '../../../tools/serve';
import type { BrowserSession } from '../../../tools/browsers/session';
import type { State } from '../../../src/host/states';
import { type TestBrowser } from './browser';
import { finishPages } from './state-routes';

/** A state as a test meets it: the popup that shows it, and the browser that popup is in. */
export interface MetState {
  readonly popup: Popup;
  /** The page it stands over. */
  readonly page: Page;
  /** Some states need a browser of their own. */
  readonly session: BrowserSession;
  /** Closes what was opened for it. */
  readonly leave: () => Promise<void>;
}

/** Brings a state about. */
export type Way = (browser: TestBrowser, site: RunningServer) => Promise<MetState>;
export type Ways = Partial<Record<State, Way>>;

/** A state met in the browser that the tests share. */
export const metIn = (session: BrowserSession, page: Page, popup: Popup): MetState => ({
  popup,
  page,
  session,
  leave: async () => {
    finishPages();
    await popup.close();
  },
});

/** Clicks the toolbar button over `page`, which is in a state already. */
export const clickOver = async (session: BrowserSession, page: Page): Promise<MetState> =>
  metIn(session, page, await session.clickToolbarButton(page));

/** Clicks the toolbar button over the page at a path of the site. */
export const over =
  (path: string): Way =>
  async ({ session }, site) =>
    clickOver(session, await session.openPage(site.url + path));
