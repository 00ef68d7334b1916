import { beforeAll, expect, test } from '@jest/globals';
import { waitUntil } from '../../tools/browsers/wait';
import { startBrowser } from './harness/browser';
import { openAlways, waitsOn } from './harness/automatic';
import { shownFullView, whenGone } from './harness/full-view';
import { rest } from './harness/popup';
import { answer, startSite } from './harness/site';
import { linkList, storyPage } from './harness/story-page';

const browser = startBrowser();
const site = startSite({
  routes: {
    '/story': answer(storyPage()),
    '/other': answer(storyPage({ title: 'Another town buys its bridge' })),
    '/front': answer(linkList),
  },
});

/** Long enough for a story to have opened, had it been to. */
const longEnough = 1_500;

const opensNothing = async (page: Parameters<typeof shownFullView>[1]): Promise<void> => {
  await rest(longEnough);
  expect(await browser.session.readerFrame(page)).toBeUndefined();
};

beforeAll(async () => {
  await openAlways(browser.session);
});

test('scripts wait on the chosen site, and nowhere else', async () => {
  expect(await waitsOn(browser.session)).toEqual(['*://127.0.0.1/*']);
});

test('a story of a chosen site opens by itself', async () => {
  const page = await browser.session.openPage(`${site.url}/story`);
  await shownFullView(browser.session, page);
});

test('a page that is no story is left alone, and so is another site', async () => {
  await opensNothing(await browser.session.openPage(`${site.url}/front`));
  await opensNothing(await browser.session.openPage(`${site.localhostUrl}/story`));
});

test('what a person has closed stays closed, on a reload too', async () => {
  const { session } = browser;
  const page = await session.openPage(`${site.url}/story?closed`);
  const reader = await shownFullView(session, page);
  await reader.press('Escape');
  await whenGone(session, page);
  await page.reload();
  await opensNothing(page);
});

test('a reload is a new visit where nobody has closed it', async () => {
  const { session } = browser;
  const page = await session.openPage(`${site.url}/story?again`);
  await shownFullView(session, page);
  await page.reload();
  await waitUntil(
    'the story to open anew',
    async () => (await session.readerFrame(page)) !== undefined,
  );
});
