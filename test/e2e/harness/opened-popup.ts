import type { Page } from 'puppeteer-core';
import { ChromiumPopup } from '../../../tools/browsers/chromium-popup';
import { ChromeScope } from '../../../tools/browsers/firefox-chrome-scope';
import { FirefoxPopup } from '../../../tools/browsers/firefox-popup';
import { markOpenPopup } from '../../../tools/browsers/firefox-popup-panel';
import type { Popup } from '../../../tools/browsers/popup';
import type { BrowserSession } from '../../../tools/browsers/session';
import { waitUntil } from '../../../tools/browsers/wait';

const mark = 'lede-opened-otherwise';

async function inChromium({ extensionOrigin }: BrowserSession, page: Page): Promise<Popup> {
  const target = await page
    .browser()
    .waitForTarget((one) => one.url().startsWith(`${extensionOrigin}/popup/`));
  return new ChromiumPopup(await target.asPage(), page);
}

async function inFirefox(page: Page): Promise<Popup> {
  const scope = await ChromeScope.of(page.browser());
  await waitUntil('the popup to open', () => scope.run(markOpenPopup, mark));
  return new FirefoxPopup(scope, mark);
}

/** The popup over `page` that something else than the toolbar button has opened. */
export async function openedPopup(session: BrowserSession, page: Page): Promise<Popup> {
  const popup = await (session.kind === 'chromium' ? inChromium(session, page) : inFirefox(page));
  await popup.waitFor(
    (origin) => document.readyState === 'complete' && location.origin === origin,
    {},
    session.extensionOrigin,
  );
  return popup;
}
