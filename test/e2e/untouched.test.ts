import { expect, test } from '@jest/globals';
import type { Page } from 'puppeteer-core';
import { startBrowser } from './harness/browser';
import { fixturePages } from './harness/fixtures';
import { rest, whenStory } from './harness/popup';
import { startSite } from './harness/site';

const browser = startBrowser();
const site = startSite({ root: fixturePages });

type Watching = Window & { watched?: { records: string[]; globals: string[] } };

/** Has the page itself watch everything a script in it could notice. */
const watch = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const records: string[] = [];
    const watched = { records, globals: [] as string[] };
    (window as Watching).watched = watched;
    new MutationObserver((list) => {
      for (const { type, target, attributeName } of list) {
        records.push(`${type} ${target.nodeName} ${attributeName ?? ''}`);
      }
    }).observe(document, {
      childList: true,
      attributes: true,
      characterData: true,
      subtree: true,
    });
    // Not `focusin` and `blur`: they come with any popup, from the browser itself.
    for (const name of ['scroll', 'resize', 'click', 'keydown', 'selectionchange']) {
      document.addEventListener(name, () => records.push(`event ${name}`), true);
    }
    watched.globals = Object.getOwnPropertyNames(window).sort();
  });

interface Traces {
  readonly records: string[];
  readonly newGlobals: string[];
  readonly scroll: number;
  readonly active: string;
  readonly requests: string[];
}

const traces = (page: Page): Promise<Traces> =>
  page.evaluate(() => {
    const { records = [], globals = [] } = (window as Watching).watched ?? {};
    return {
      records,
      newGlobals: Object.getOwnPropertyNames(window).filter((name) => !globals.includes(name)),
      scroll: window.scrollY,
      active: document.activeElement?.nodeName ?? '',
      requests: performance.getEntriesByType('resource').map(({ name }) => name),
    };
  });

test.each(['interleaved-widgets', 'live-clutter', 'two-columns', 'rtl'])(
  '%s notices nothing of being read',
  async (slug) => {
    const page = await browser.session.openPage(`${site.url}/${slug}/`);
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('a, button, input')?.focus({ preventScroll: true });
      window.scrollTo(0, 300);
    });
    await rest();
    await watch(page);
    const before = await traces(page);
    expect(before.scroll).toBe(300);

    const popup = await browser.session.clickToolbarButton(page);
    await whenStory(popup);
    await popup.press('PageDown');
    await popup.press('End');
    await rest();
    await popup.close();
    await rest();

    expect(await traces(page)).toEqual(before);
    expect(before.records).toEqual([]);
  },
);
