import type { Page } from 'puppeteer-core';
import type { BrowserSession } from '../../../tools/browsers/session';
import type { RunningServer } from '../../../tools/serve';
import { waitUntil } from '../../../tools/browsers/wait';
import type { State } from '../../../src/host/states';
import { kind, type TestBrowser } from './browser';
import { chromiumWays } from './chromium-ways';
import { firefoxWays } from './firefox-ways';
import { clickOver, metIn, type MetState, over, type Way, type Ways } from './met-state';
import { openClosedPage } from './open-closed-page';
import { ending } from './full-view';
import { holdPage } from './hold-page';
import { rest, whenShown } from './popup';
import { pagesBegun } from './state-routes';

/** Opens a page that does not end: its load event never comes. */
export async function openSlowPage(session: BrowserSession, site: RunningServer): Promise<Page> {
  const page = await session.openPage('about:blank');
  const before = pagesBegun();
  page.goto(`${site.url}/slow`).catch(() => undefined);
  await waitUntil('the page to begin', () => pagesBegun() > before);
  await page.waitForSelector('h1');
  return page;
}

/** A page of the browser's own, and one that it makes of a page's source. */
const ownPage = kind === 'chromium' ? 'chrome://version/' : 'about:license';

const overClosed =
  (address: (site: RunningServer) => string): Way =>
  async ({ session }, site) =>
    clickOver(session, await openClosedPage(session, address(site)));

/** The states that both browsers know. */
const commonWays: Ways = {
  looking: async ({ session }, site) => {
    const page = await session.openPage(`${site.url}/story`);
    await holdPage(page, 4_000);
    const popup = await session.clickToolbarButton(page);
    // For a moment there is nothing: a sentence that flashes by is worse.
    await popup.waitFor(() => document.querySelector('h1') !== null);
    return metIn(session, page, popup);
  },
  busy: async ({ session }, site) => {
    const page = await session.openPage(`${site.url}/story`);
    await holdPage(page, 9_000);
    return clickOver(session, page);
  },
  'still-loading': async ({ session }, site) =>
    clickOver(session, await openSlowPage(session, site)),
  'not-a-story': over('/links'),
  'nothing-to-read': over('/empty'),
  'too-large': over('/many'),
  pdf: over('/pdf'),
  image: over('/image'),
  media: over('/film'),
  svg: over('/svg'),
  xml: over('/feed'),
  'plain-text': over('/text'),
  'browser-page': overClosed(() => ownPage),
  'forbidden-page': overClosed((site) => `view-source:${site.url}/story`),
  'own-page': async ({ session }) => {
    const page = await openClosedPage(session, `${session.extensionOrigin}/reader/reader.html`);
    return clickOver(session, page);
  },
  'in-full-view': async ({ session }, site) => {
    const page = await session.openPage(`${site.url}/story`);
    const popup = await session.clickToolbarButton(page);
    await whenShown(popup, 'story');
    await ending(popup, () => popup.press('Enter'));
    await waitUntil('the popup to close', async () => !(await popup.isOpen()));
    await rest(500);
    return clickOver(session, page);
  },
  'load-error': async ({ session }, site) => {
    const page = await session.openPage('about:blank');
    await page.goto(`${site.url}/down`).catch(() => null);
    // The notice comes after the failure.
    await rest(500);
    return clickOver(session, page);
  },
  'no-access': async ({ session }, site) => {
    // The click's permission ends with the site it was given for.
    const page = await session.openPage(`${site.url}/links`);
    const popup = await session.clickToolbarButton(page);
    await whenShown(popup, 'not-a-story');
    await page.goto(`${site.localhostUrl}/links`);
    return metIn(session, page, popup);
  },
};

/**
 * How each state is brought about, for real, in the browser that runs. Chromium does not know: Firefox's reader,
 * its reserved and restricted sites. Firefox does not know: files kept from Lede, for after a click it lets
 * it in. `page-gone` is a state of the full view's alone.
 */
export const waysTo: Ways = {
  ...commonWays,
  ...(kind === 'chromium' ? chromiumWays : firefoxWays),
};

/** Brings a state about and waits until it is on screen. */
export async function meet(
  state: State,
  browser: TestBrowser,
  site: RunningServer,
): Promise<MetState> {
  const way = waysTo[state];
  if (way === undefined) throw new Error(`There is no way to ${state}.`);
  const met = await way(browser, site);
  await whenShown(met.popup, state);
  return met;
}
