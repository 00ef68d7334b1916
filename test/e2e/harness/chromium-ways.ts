import { TargetType, type CDPSession } from 'puppeteer-core';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { chromiumArguments } from '../../../tools/browsers/chromium-arguments';
import { ChromiumPopup } from '../../../tools/browsers/chromium-popup';
import { waitUntil } from '../../../tools/browsers/wait';
import { fixturePages, fixtures } from './fixtures';
import { over, type Ways } from './met-state';
import { chromiumWithoutFiles, ownChromium } from './own-chromium';

const store = 'https://chromewebstore.google.com/';

/** A page on this machine's disk. */
export const filePage = pathToFileURL(join(fixturePages, fixtures[0] ?? '', 'index.html')).href;

interface Worker {
  chrome: { tabs: { create(tab: object): Promise<object> } };
}

/** The tab that shows `url`, which the driver has been told not to look at: looking ends the browser. */
async function tabOf(connection: CDPSession, url: string): Promise<string | undefined> {
  const { targetInfos } = await connection.send('Target.getTargets', { filter: [{}] });
  return targetInfos.find((target) => target.type === 'tab' && target.url === url)?.targetId;
}

/** What only Chromium knows, and what it knows otherwise than Firefox. */
export const chromiumWays: Ways = {
  // A page that reloads itself time and again is given up in the end.
  failed: over('/restless'),
  'maybe-file': async ({ extensionDir }) => {
    const { session } = await chromiumWithoutFiles(extensionDir);
    const page = await session.openPage(filePage);
    const popup = await session.clickToolbarButton(page);
    return { session, page, popup, leave: () => session.close() };
  },
  store: async ({ extensionDir }) => {
    const { browser, session } = await ownChromium(extensionDir, {
      targetFilter: (target) => target.url() !== store,
      // No name leads anywhere. The address is enough: by it Chromium knows its store, be it there or not.
      args: [...chromiumArguments(), '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
    });
    const opener = await session.openPage('about:blank');
    const target = await browser.waitForTarget((one) => one.type() === TargetType.SERVICE_WORKER);
    const worker = await target.worker();
    await worker?.evaluate(
      (url) => (globalThis as unknown as Worker).chrome.tabs.create({ url }),
      store,
    );
    const connection = await browser.target().createCDPSession();
    const targetId = await waitUntil('the store', () => tabOf(connection, store));
    const { host: id } = new URL(session.extensionOrigin);
    await connection.send('Extensions.triggerAction', { id, targetId });
    const popup = await browser.waitForTarget((one) => one.url().endsWith('/popup/popup.html'));
    return {
      session,
      // Nothing can be done with the page itself.
      page: opener,
      popup: new ChromiumPopup(await popup.asPage(), opener),
      leave: () => session.close(),
    };
  },
};
