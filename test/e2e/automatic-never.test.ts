import { beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'puppeteer-core';
import { waitUntil } from '../../tools/browsers/wait';
import { openAlways } from './harness/automatic';
import { startBrowser } from './harness/browser';
import { shownFullView, whenGone } from './harness/full-view';
import { rest } from './harness/popup';
import { answer, startSite } from './harness/site';
import { inHalves, prose, storyPage } from './harness/story-page';

const browser = startBrowser();
const late = 1_500;
const site = startSite({
  routes: {
    '/story': answer(storyPage()),
    '/second': answer(storyPage({ title: 'Another town buys its bridge' })),
    '/slow': inHalves(storyPage({ before: '<input id="field" autofocus>' }), late),
    '/places': answer(storyPage({ between: ['', '', '<h2 id="council">The council</h2>'] })),
  },
});

beforeAll(async () => {
  await openAlways(browser.session);
});

/** Long enough for a story to have opened, had it been to. */
const longEnough = 1_500;

async function staysClosed(page: Page): Promise<void> {
  await rest(longEnough);
  expect(await browser.session.readerFrame(page)).toBeUndefined();
}

/** A page that is still arriving, with what the person does meanwhile. */
async function meanwhile(deed: (page: Page) => Promise<void>, query: string): Promise<Page> {
  const page = await browser.session.openPage('about:blank');
  const arriving = page.goto(`${site.url}/slow?${query}`);
  await page.waitForSelector('#field');
  await deed(page);
  await arriving;
  return page;
}

test('a story that comes late opens on a page that nobody has touched', async () => {
  await shownFullView(browser.session, await meanwhile(() => Promise.resolve(), 'untouched'));
});

test.each<[string, (page: Page) => Promise<void>]>([
  ['types', (page) => page.keyboard.type('letters')],
  ['clicks', (page) => page.mouse.click(300, 300)],
  ['scrolls', (page) => page.mouse.wheel({ deltaY: 200 })],
  [
    'selects something',
    (page) =>
      page.evaluate(() => {
        getSelection()?.selectAllChildren(document.querySelector('h1') as Element);
      }),
  ],
])('it never opens while the person %s', async (what, deed) => {
  await staysClosed(await meanwhile(deed, encodeURIComponent(what)));
});

test('it never hides the place that an address names', async () => {
  const page = await browser.session.openPage(`${site.url}/places#council`);
  await staysClosed(page);
  const words = encodeURIComponent((prose[5] ?? '').split(' ').slice(0, 4).join(' '));
  await staysClosed(await browser.session.openPage(`${site.url}/places?text#:~:text=${words}`));
  // What an application writes there is no place.
  await shownFullView(
    browser.session,
    await browser.session.openPage(`${site.url}/places?app#/news/1`),
  );
});

test('Back and Forward show a page as it was left', async () => {
  const { session } = browser;
  const page = await session.openPage(`${site.url}/story?left-closed`);
  const reader = await shownFullView(session, page);
  await reader.press('Escape');
  await whenGone(session, page);
  await page.goto(`${site.url}/second?left-open`);
  await shownFullView(session, page);
  await page.goBack();
  await staysClosed(page);
  await page.goForward();
  await waitUntil(
    'the story that was open',
    async () => (await session.readerFrame(page)) !== undefined,
  );
});

test('a tab in the background opens nothing until it is looked at', async () => {
  const { session } = browser;
  const front = await session.openPage(`${site.url}/places#council`);
  const address = `${site.url}/story?behind`;
  const page = await session.openPage('about:blank');
  await front.bringToFront();
  await page.goto(address);
  await staysClosed(page);
  await page.bringToFront();
  await shownFullView(session, page);
});
