import type { ServerResponse } from 'node:http';
import type { Page } from 'puppeteer-core';
import type { Popup } from '../../../tools/browsers/popup';
import type { Route, RunningServer } from '../../../tools/serve';
import type { BrowserSession } from '../../../tools/browsers/session';
import type { State } from '../../../src/host/states';
import { waitUntil } from '../../../tools/browsers/wait';
import { kind } from './browser';
import { rest, whenShown } from './popup';
import { answer } from './site';
import { linkList, prose, storyPage } from './story-page';

/** Responses that have begun and wait for their rest. */
const begun: ServerResponse[] = [];

const [firstHalf = '', secondHalf = ''] = storyPage().split('<!-- half -->');

/** Sends the rest of every page that is still arriving. */
export function finishPages(): void {
  for (const response of begun.splice(0)) response.end(secondHalf);
}

const slow: Route = (_, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).write(firstHalf);
  begun.push(response);
};

/** Grows after load, so that the server need not send a page of that size. */
const grown = (script: string): string => storyPage({ after: `<script>${script}</script>` });

const manyElements = `const many = document.createElement('div');
  for (let at = 0; at < 160000; at++) many.append(document.createElement('i'));
  document.body.append(many);`;
const deepElements = `let deepest = document.body;
  for (let at = 0; at < 2000; at++) deepest = deepest.appendChild(document.createElement('div'));`;

/** Goes away again and again while it is read; some end, so that it does not outlive its test for long. */
const reloads = `const count = Number(sessionStorage.count ?? 0);
  sessionStorage.count = count + 1;
  if (count < 40) setTimeout(() => location.reload(), 700);`;

/** A page for each state a page can bring about, and some that are unusual. */
export const stateRoutes: Record<string, Route> = {
  '/story': answer(storyPage()),
  '/links': answer(linkList),
  '/short': answer(
    `<!doctype html><title>A note</title><link rel="icon" href="data:,"><h1>A note</h1><p>${prose[2] ?? ''} ${(prose[1] ?? '').slice(0, 110)}</p>`,
  ),
  '/empty': answer('<!doctype html><title>Empty</title><link rel="icon" href="data:,">'),
  '/slow': slow,
  '/many': answer(grown(manyElements)),
  '/deep': answer(grown(deepElements)),
  '/restless': answer(linkList.replace('</body>', `<script>${reloads}</script></body>`)),
  '/rootless': answer(grown('document.documentElement.remove();')),
  '/text': answer(prose.join('\n\n'), 'text/plain; charset=utf-8'),
  '/xml': answer(
    `<?xml version="1.0"?><feed>${prose.map((text) => `<entry>${text.replaceAll('&', '&amp;')}</entry>`).join('')}</feed>`,
    'application/xml',
  ),
  '/svg': answer('<svg xmlns="http://www.w3.org/2000/svg"><circle r="40"/></svg>', 'image/svg+xml'),
};

/** A page of the browser's own, which no extension may read. */
const forbiddenPage = kind === 'chromium' ? 'chrome://version/' : 'about:license';

async function openForbiddenPage(session: BrowserSession): Promise<Page> {
  const page = await session.openPage('about:blank');
  // Firefox's driver has no sight of such a page, and so does not learn that it has loaded.
  page.goto(forbiddenPage).catch(() => undefined);
  await waitUntil('the closed page', async () =>
    (await session.openTabs()).includes(forbiddenPage),
  );
  await rest(500);
  return page;
}

/** Opens a page that does not end: its load event never comes. */
export async function openSlowPage(session: BrowserSession, site: RunningServer): Promise<Page> {
  const page = await session.openPage('about:blank');
  const before = begun.length;
  page.goto(`${site.url}/slow`).catch(() => undefined);
  while (begun.length === before) await new Promise((resolve) => setTimeout(resolve, 20));
  await page.waitForSelector('h1');
  return page;
}

/** Keeps a page's thread busy for so long that the popup must wait for it. */
const block = (page: Page, milliseconds: number): Promise<void> =>
  page.evaluate((time) => {
    setTimeout(() => {
      const end = performance.now() + time;
      while (performance.now() < end);
    }, 50);
  }, milliseconds);

/** How each state is brought about, as far as a page can. */
export const waysTo: Partial<
  Record<State, (session: BrowserSession, site: RunningServer) => Promise<Popup>>
> = {
  looking: async (session, site) => {
    const page = await session.openPage(`${site.url}/story`);
    await block(page, 4_000);
    const popup = await session.clickToolbarButton(page);
    // For a moment there is nothing: a sentence that flashes by is worse.
    await popup.waitFor(() => document.querySelector('h1') !== null);
    return popup;
  },
  'still-loading': async (session, site) =>
    session.clickToolbarButton(await openSlowPage(session, site)),
  'not-a-story': async (session, site) =>
    session.clickToolbarButton(await session.openPage(`${site.url}/links`)),
  'nothing-to-read': async (session, site) => {
    const page = await session.openPage(`${site.url}/empty`);
    const popup = await session.clickToolbarButton(page);
    await whenShown(popup, 'not-a-story');
    await popup.click('.state button');
    return popup;
  },
  'too-large': async (session, site) =>
    session.clickToolbarButton(await session.openPage(`${site.url}/many`)),
  'forbidden-page': async (session) => session.clickToolbarButton(await openForbiddenPage(session)),
  'no-access': async (session, site) => {
    // The click's permission ends with the site it was given for.
    const page = await session.openPage(`${site.url}/links`);
    const popup = await session.clickToolbarButton(page);
    await whenShown(popup, 'not-a-story');
    await page.goto(`${site.localhostUrl}/links`);
    return popup;
  },
  failed: async (session, site) => {
    // A page that reloads itself time and again is given up in the end.
    if (kind === 'chromium') {
      return session.clickToolbarButton(await session.openPage(`${site.url}/restless`));
    }
    // Firefox ends the click's permission at such a page's first reload. There the browser's own answer
    // fails, while the page goes.
    const page = await session.openPage(`${site.url}/links`);
    const popup = await session.clickToolbarButton(page);
    await whenShown(popup, 'not-a-story');
    await popup.evaluate(() => {
      const { browser } = window as unknown as { browser: { tabs: { query: unknown } } };
      browser.tabs.query = () => Promise.reject(new Error('The browser is not well.'));
    });
    await page.goto(`${site.url}/story`);
    return popup;
  },
};
