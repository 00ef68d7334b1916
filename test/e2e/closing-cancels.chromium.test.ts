import { expect, test } from '@jest/globals';
import type { Page } from 'puppeteer-core';
import { waitUntil } from '../../tools/browsers/wait';
import { startBrowser } from './harness/browser';
import { rest, whenStory } from './harness/popup';
import { answer, startSite } from './harness/site';
import { storyPage } from './harness/story-page';

const browser = startBrowser();
const site = startSite({
  routes: { '/book': answer(storyPage({ after: '<p>The boats came home.</p>'.repeat(60_000) })) },
});

/** Seconds of work by which it has begun: a page at rest has none, and the whole of it takes some. */
const begun = 0.3;
/** Seconds for which the page has worked on its own thread, Lede in it included. */
const worked = async (page: Page): Promise<number> => (await page.metrics()).TaskDuration ?? 0;

test('whoever closes the popup ends the work on the page', async () => {
  const page = await browser.session.openPage(`${site.url}/book`);
  const before = await worked(page);
  const left = await browser.session.clickToolbarButton(page);
  await waitUntil('the work to begin', async () => (await worked(page)) - before > begun);
  await left.close();
  await rest(4_000);
  const whenClosed = (await worked(page)) - before;

  const open = await browser.session.clickToolbarButton(page);
  await whenStory(open);
  const whenRead = (await worked(page)) - before - whenClosed;
  await open.close();
  // How much is a matter of the machine; of the same work on the same machine most was spared.
  expect(whenClosed).toBeLessThan(whenRead / 2);
}, 60_000);
