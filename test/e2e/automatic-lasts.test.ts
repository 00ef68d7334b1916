import { beforeAll, expect, test } from '@jest/globals';
import { waitUntil } from '../../tools/browsers/wait';
import { forgetScripts, openAlways, waitsOn } from './harness/automatic';
import { startBrowser } from './harness/browser';
import { shownFullView, whenGone } from './harness/full-view';
import { rest } from './harness/popup';
import { answer, startSite } from './harness/site';
import { stopWorker, update } from './harness/stop-worker';
import { storyPage } from './harness/story-page';

const browser = startBrowser();
const site = startSite({
  routes: {
    '/story': answer(
      storyPage({ between: ['<p><a id="next" href="/next">The next story</a></p>'] }),
    ),
    '/next': answer(storyPage({ title: 'Another town buys its bridge' })),
  },
});

beforeAll(async () => {
  await openAlways(browser.session);
});

test('the worker may be stopped between any two steps', async () => {
  const { session } = browser;
  await stopWorker(session);
  const page = await session.openPage(`${site.url}/story?stopped`);
  const reader = await shownFullView(session, page);
  await stopWorker(session);
  await page.bringToFront();
  await reader.press('Escape');
  await whenGone(session, page);
  await stopWorker(session);
  await page.bringToFront();
  await page.reload();
  await rest(1_500);
  // What was closed is remembered all the same.
  expect(await session.readerFrame(page)).toBeUndefined();
});

test('scripts that the browser has forgotten over an update wait again', async () => {
  const { session } = browser;
  await forgetScripts(session);
  expect(await waitsOn(session)).toEqual([]);
  await update(browser);
  await waitUntil('the scripts to wait', async () => {
    const waiting = await waitsOn(session).catch(() => []);
    return waiting.length > 0;
  });
});

test('of thirty tabs at once only the one in front opens', async () => {
  const { session } = browser;
  const front = await session.openPage('about:blank');
  const pages = [];
  for (let at = 0; at < 30; at++) {
    const page = await session.openPage('about:blank');
    pages.push(page);
  }
  await front.bringToFront();
  await Promise.all(pages.map((page, at) => page.goto(`${site.url}/story?tab=${String(at)}`)));
  await rest(1_000);
  const open = await Promise.all(pages.map((page) => session.readerFrame(page)));
  expect(open.filter((one) => one !== undefined)).toEqual([]);
  const [, , third] = pages;
  if (third === undefined) throw new Error('There is no third tab.');
  await third.bringToFront();
  await shownFullView(session, third);
});
