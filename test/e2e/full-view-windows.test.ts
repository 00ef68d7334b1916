import { expect, test } from '@jest/globals';
import { startBrowser } from './harness/browser';
import { openFullView, shownReaderTab, whenGone } from './harness/full-view';
import { rest } from './harness/popup';
import { answer, startSite } from './harness/site';
import { headline, storyPage } from './harness/story-page';
import { seenStory } from './harness/story';

const browser = startBrowser();
const site = startSite({ routes: { '/story': answer(storyPage()) } });

test('thrown out while the person is in another window, the story opens beside its page', async () => {
  const { session } = browser;
  const { page } = await openFullView(session, `${site.url}/story`);
  await rest();
  const elsewhere = await page.browser().newPage({ type: 'window' });
  await elsewhere.bringToFront();
  await rest();
  // For good: whatever comes under the root is thrown out.
  await page.evaluate(() => {
    setInterval(() => {
      const { lastElementChild } = document.documentElement;
      if (lastElementChild !== document.body) lastElementChild?.remove();
    }, 20);
  });
  const tab = await shownReaderTab(session);
  expect((await seenStory(tab)).title).toBe(headline);
  await whenGone(session, page);
  await elsewhere.close();
});
