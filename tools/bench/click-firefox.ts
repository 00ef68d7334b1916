import type { Page } from 'puppeteer-core';
import { ensureBrowser } from '../browsers/ensure';
import { launch } from '../browsers/session';
import { patience, rest, sleep, type Clicker } from './clicker';
import { readPaint } from './paint';

/**
 * Each popup in a Firefox of its own, because a session knows one extension. The driver looks for
 * the open panel every 30 ms, in both alike; that costs the popups a little. Firefox notes a paint in the popup's own page, which
 * it begins to draw before the panel is open: an empty one is noted sooner than anybody sees it, so
 * the ratio to it says less than in Chromium.
 */
export async function clickInFirefox(ledeDir: string, emptyDir: string): Promise<Clicker> {
  await ensureBrowser('firefox');
  // Firefox takes no list of names to refuse, but on Linux a proxy, behind which nobody is.
  process.env['http_proxy'] = process.env['https_proxy'] = 'http://127.0.0.1:9';
  process.env['no_proxy'] = '127.0.0.1,localhost,.localhost';
  const sessions = {
    lede: await launch('firefox', ledeDir),
    empty: await launch('firefox', emptyDir),
  };
  const pages: { lede?: Page; empty?: Page } = {};
  return {
    version: `Firefox ${sessions.lede.version}`,
    open: async (url) => {
      for (const which of ['lede', 'empty'] as const) {
        const page = (pages[which] ??= await sessions[which].openPage('about:blank'));
        await page.goto(url);
      }
      await sleep(rest);
      if (pages.lede === undefined) throw new Error('No page was opened.');
      return pages.lede;
    },
    click: async (which) => {
      const page = pages[which];
      if (page === undefined) throw new Error('There is no page to click over.');
      await page.bringToFront();
      await sleep(rest);
      const clickedAt = Date.now();
      const popup = await sessions[which].clickToolbarButton(page);
      const painted = await popup.evaluate(
        readPaint,
        which === 'lede' ? 'story' : 'first',
        patience,
      );
      await popup.close();
      return { clickedAt, ...painted };
    },
    close: async () => {
      await Promise.all([sessions.lede.close(), sessions.empty.close()]);
    },
  };
}
