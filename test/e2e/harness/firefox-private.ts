/** Firefox's private windows, which are of its own kind: an extension is let into them, and they hold tabs like others. */
import type { Page } from 'puppeteer-core';
import { ChromeScope } from '../../../tools/browsers/firefox-chrome-scope';
import type { ChromeWindow } from '../../../tools/browsers/firefox-chrome-window';
import type { BrowserSession } from '../../../tools/browsers/session';
import { waitUntil } from '../../../tools/browsers/wait';
import type { TestBrowser } from './browser';
import { permitInFirefox } from './grant-hosts';
import { rest } from './popup';
import { update } from './stop-worker';

interface WindowOpener extends ChromeWindow {
  OpenBrowserWindow(options: { private: boolean }): Window;
}

/** Lets the extension into private windows, as the browser's page of add-ons does. */
export async function allowPrivateWindows(browser: TestBrowser): Promise<void> {
  const permissions = ['internal:privateBrowsingAllowed'];
  await permitInFirefox(browser.session, { permissions, origins: [] });
  // It holds from the extension's next start.
  await update(browser);
}

/** Opens `address` in a private window of its own. */
export async function openPrivatePage(session: BrowserSession, address: string): Promise<Page> {
  const driver = await session.openPage('about:blank');
  const browser = driver.browser();
  const scope = await ChromeScope.of(browser);
  const before = new Set(await browser.pages());
  await scope.run((window) => {
    (window as WindowOpener).OpenBrowserWindow({ private: true });
  });
  const page = await waitUntil('the private window', async () =>
    (await browser.pages()).find((one) => !before.has(one)),
  );
  await driver.close();
  // What it begins with is on its way by itself, and would take the place of what is asked for.
  await waitUntil('its own first page', () => page.url() === 'about:privatebrowsing');
  await rest(500);
  await page.goto(address);
  return page;
}
