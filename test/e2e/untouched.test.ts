import { expect, test } from '@jest/globals';
import { startBrowser } from './harness/browser';
import { fixturePages } from './harness/fixtures';
import { rest, whenStory } from './harness/popup';
import { startSite } from './harness/site';
import { tracesOn, watchPage } from './harness/watch-page';

const browser = startBrowser();
const site = startSite({ root: fixturePages });

test.each(['interleaved-widgets', 'live-clutter', 'two-columns', 'rtl'])(
  '%s notices nothing of being read',
  async (slug) => {
    const page = await browser.session.openPage(`${site.url}/${slug}/`);
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('a, button, input')?.focus({ preventScroll: true });
      window.scrollTo(0, 300);
    });
    await rest();
    await watchPage(page);
    const before = await tracesOn(page);
    expect(before.scroll[1]).toBe(300);

    const popup = await browser.session.clickToolbarButton(page);
    await whenStory(popup);
    await popup.press('PageDown');
    await popup.press('End');
    await rest();
    await popup.close();
    await rest();

    expect(await tracesOn(page)).toEqual(before);
    expect(before.records).toEqual([]);
  },
);
