import type { Page } from 'puppeteer-core';
import type { BrowserSession } from '../../../tools/browsers/session';
import { waitUntil } from '../../../tools/browsers/wait';
import { rest } from './popup';

/** Opens a page that no extension may read. */
export async function openClosedPage(session: BrowserSession, address: string): Promise<Page> {
  const page = await session.openPage('about:blank');
  // Firefox's driver has no sight of such a page, and so does not learn that it has loaded.
  page.goto(address).catch(() => undefined);
  await waitUntil('the closed page', async () => (await session.openTabs()).includes(address));
  await rest(500);
  return page;
}
