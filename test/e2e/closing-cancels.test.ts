import { expect, test } from '@jest/globals';
import type { Page } from 'puppeteer-core';
import { waitUntil } from '../../tools/browsers/wait';
import { startBrowser } from './harness/browser';
import { rest, whenStory } from './harness/popup';
import { answer, startSite } from './harness/site';
import { storyPage } from './harness/story-page';

/** Counts the milliseconds for which the page could not run: between two turns of a clock that waits for one. */
const clock = `<script>
  window.held = 0;
  let last = performance.now();
  const turn = () => {
    const now = performance.now();
    // Timers are late by a few by themselves.
    if (now - last > 20) window.held += now - last;
    last = now;
    setTimeout(turn, 1);
  };
  turn();
</script>`;

const browser = startBrowser();
const site = startSite({
  routes: {
    '/book': answer(storyPage({ after: clock + '<p>The boats came home.</p>'.repeat(60_000) })),
  },
});

/** Milliseconds of work by which it has begun: a page at rest has none, and the whole of it takes some thousand. */
const begun = 300;
const heldOf = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { held: number }).held);

test('whoever closes the popup ends the work on the page', async () => {
  const page = await browser.session.openPage(`${site.url}/book`);
  await rest(1_000);
  const before = await heldOf(page);
  const left = await browser.session.clickToolbarButton(page);
  await waitUntil('the work to begin', async () => (await heldOf(page)) - before > begun);
  await left.close();
  await rest(4_000);
  const whenClosed = (await heldOf(page)) - before;

  const open = await browser.session.clickToolbarButton(page);
  await whenStory(open);
  const whenRead = (await heldOf(page)) - before - whenClosed;
  await open.close();
  // How much is a matter of the machine; of the same work on the same machine most was spared.
  expect(whenClosed).toBeLessThan(whenRead / 2);
}, 60_000);
