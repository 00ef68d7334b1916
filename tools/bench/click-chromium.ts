import type { Page, Target } from 'puppeteer-core';
import { callSource, parseResult } from '../browsers/call-source';
import { waitUntil } from '../browsers/wait';
import { patience, rest, sleep, type Clicker } from './clicker';
import { launchOfflineChromium } from './offline-chromium';
import { readPaint, type Painted } from './paint';

/** Nothing is asked of a popup for this long after the click: questions cost time. */
const undisturbed = 1_200;

/** Both popups in one Chromium. The driver leaves a popup alone until it has long been painted. */
export async function clickInChromium(ledeDir: string, emptyDir: string): Promise<Clicker> {
  const { browser, session, loaded } = await launchOfflineChromium([ledeDir, emptyDir]);
  const [lede, empty] = loaded;
  if (empty === undefined) throw new Error('An extension is missing.');
  let page: Page | undefined;
  return {
    version: `Chromium ${session.version}`,
    open: async (url) => {
      page ??= await session.openPage('about:blank');
      await page.goto(url);
      await sleep(rest);
      return page;
    },
    click: async (which) => {
      if (page === undefined) throw new Error('There is no page to click over.');
      const { extension, popupUrl } = which === 'lede' ? lede : empty;
      await page.bringToFront();
      await sleep(rest);
      const clickedAt = Date.now();
      await page.triggerExtensionAction(extension);
      await sleep(undisturbed);
      const isPopup = (target: Target): boolean => target.url().startsWith(popupUrl);
      const popup = await (
        await waitUntil('the popup', () => browser.targets().findLast(isPopup))
      ).asPage();
      const source = callSource(readPaint, [which === 'lede' ? 'story' : 'first', patience]);
      const painted = parseResult(await popup.evaluate(source)) as Painted;
      await page.bringToFront();
      await waitUntil('the popup to close', () => popup.isClosed());
      return { clickedAt, ...painted };
    },
    close: () => session.close(),
  };
}
