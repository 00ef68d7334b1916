import { type Page, TargetType } from 'puppeteer-core';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { chromiumArguments } from '../../../tools/browsers/chromium-arguments';
import { waitUntil } from '../../../tools/browsers/wait';
import { fixturePages, fixtures } from './fixtures';
import { over, type Ways } from './met-state';
import { chromiumWithoutFiles, type OwnChromium, ownChromium } from './own-chromium';

const store = 'https://chromewebstore.google.com/';

/** A page on this machine's disk. */
export const filePage = pathToFileURL(join(fixturePages, fixtures[0] ?? '', 'index.html')).href;

interface Worker {
  chrome: { tabs: { create(tab: object): Promise<object> } };
}

/** Opens `url` in a tab as a person does: the driver has been told not to look at it, for looking ends the browser. */
async function openUnseen({ browser }: OwnChromium, url: string): Promise<Page> {
  const target = await browser.waitForTarget((one) => one.type() === TargetType.SERVICE_WORKER);
  const worker = await target.worker();
  await worker?.evaluate(
    (address) => (globalThis as unknown as Worker).chrome.tabs.create({ url: address }),
    url,
  );
  const connection = await browser.target().createCDPSession();
  const targetId = await waitUntil('the tab', async () => {
    const { targetInfos } = await connection.send('Target.getTargets', { filter: [{}] });
    return targetInfos.find((one) => one.type === 'tab' && one.url === url)?.targetId;
  });
  const tab: Pick<Page, 'bringToFront' | 'triggerExtensionAction'> = {
    bringToFront: () => connection.send('Target.activateTarget', { targetId }),
    triggerExtensionAction: ({ id }) =>
      connection.send('Extensions.triggerAction', { id, targetId }),
  };
  return tab as Page;
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
    const own = await ownChromium(extensionDir, {
      targetFilter: (target) => target.url() !== store,
      // No name leads anywhere. The address is enough: by it Chromium knows its store, be it there or not.
      args: [...chromiumArguments(), '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
    });
    const { session } = own;
    await session.openPage('about:blank');
    const page = await openUnseen(own, store);
    const popup = await session.clickToolbarButton(page);
    return { session, page, popup, leave: () => session.close() };
  },
};
