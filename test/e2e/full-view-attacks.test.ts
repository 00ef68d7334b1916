import { afterEach, describe, expect, test } from '@jest/globals';
import type { Page } from 'puppeteer-core';
import { startBrowser } from './harness/browser';
import { ending, openFullView, shownFullView, shownReaderTab, whenGone } from './harness/full-view';
import { rest, whenStory } from './harness/popup';
import { type Route } from '../../tools/serve';
import { answer, startSite } from './harness/site';
import { headline, storyPage } from './harness/story-page';
import { seenStory } from './harness/story';

const browser = startBrowser();

/** A page that keeps to itself every event that tells of the focus, and notes each key it gets. */
const greedy = storyPage({
  head: `<script>
    window.keys = [];
    for (const name of ['focus', 'focusin', 'blur', 'focusout'])
      addEventListener(name, (event) => event.stopImmediatePropagation(), true);
    addEventListener('keydown', ({ key }) => keys.push(key), true);
  </script>`,
  before: '<input>',
  after: `<iframe srcdoc="<script>
    addEventListener('keydown', ({ key }) => parent.keys.push(key), true);
  </script>"></iframe>`,
});

const isolated: Route = (_, response) => {
  response
    .writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-opener-policy': 'same-origin',
    })
    .end(storyPage());
};

const site = startSite({
  routes: {
    '/story': answer(greedy),
    '/field': answer(storyPage({ before: '<input>' })),
    '/isolated': isolated,
  },
});

let page: Page | undefined;
afterEach(async () => {
  const tab = await browser.session.readerTab('reader/');
  if (tab !== undefined) await ending(tab, () => tab.press('Escape'));
  await page?.close();
  page = undefined;
});

type Greedy = Window & { keys: string[] };

/** What a page may do to get the keys; each runs in the page. */
const thefts = {
  'takes the focus away': () => {
    (document.activeElement as HTMLElement).blur();
  },
  'has its window focused': () => {
    window.focus();
  },
  'has a frame of its own focused': () => {
    window[0]?.focus();
  },
} as const;

describe.each(Object.entries(thefts))('a page that %s', (_what, theft) => {
  test('once does not get the keys', async () => {
    const opened = await openFullView(browser.session, `${site.url}/story`);
    const { page: on, reader } = opened;
    page = on;
    await on.evaluate(theft);
    await rest();
    await reader.press('x');
    await reader.press('End');
    await reader.waitFor(() => (document.querySelector('.page')?.scrollTop ?? 0) > 0);
    expect(await on.evaluate(() => (window as unknown as Greedy).keys)).toEqual([]);
    await ending(reader, () => reader.press('Escape'));
    await whenGone(browser.session, on);
  });

  test('for ever gets no keys either, and the story is still read', async () => {
    const { page: on, reader } = await openFullView(browser.session, `${site.url}/story`);
    page = on;
    await on.evaluate((source) => {
      // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the page's own deed, as text
      setInterval(new Function(`(${source})()`) as () => void, 10);
    }, theft.toString());
    await rest(2_500);
    const tab = await browser.session.readerTab('reader/');
    if (tab === undefined) {
      // In Firefox some of it is in vain.
      await reader.press('x');
      expect(await on.evaluate(() => (window as unknown as Greedy).keys)).toEqual([]);
    } else {
      await whenGone(browser.session, on);
    }
    expect((await seenStory(tab ?? reader)).title).toBe(headline);
  });
});

test('thrown out while it raises itself, it is still read', async () => {
  const { page: on } = await openFullView(browser.session, `${site.url}/field`, async (before) => {
    await before.focus('input');
  });
  page = on;
  await rest();
  await on.evaluate(() => {
    const host = document.documentElement.lastElementChild as HTMLElement;
    // Raising gives the field its focus back for a moment.
    document.querySelector('input')?.addEventListener('focus', () => {
      host.remove();
    });
    host.style.setProperty('display', 'none', 'important');
  });
  await rest(2_500);
  const tab = await browser.session.readerTab('reader/');
  // Firefox gives the focus back later, and nothing is thrown out.
  const shown = tab ?? (await shownFullView(browser.session, on));
  await whenStory(shown);
  expect((await seenStory(shown)).title).toBe(headline);
});

test('a page that may measure its memory gets no frame into it', async () => {
  const { session } = browser;
  page = await session.openPage(`${site.url}/isolated`);
  const popup = await session.clickToolbarButton(page);
  await whenStory(popup);
  await ending(popup, () => popup.press('Enter'));
  const tab = await shownReaderTab(session);
  expect((await seenStory(tab)).title).toBe(headline);
  expect(await session.readerFrame(page)).toBeUndefined();
});
