/** Private windows, which Firefox has in another way than Chromium: the tabs of one, in the same browser. */
import { expect, test } from '@jest/globals';
import { openAlways, settle } from './harness/automatic';
import { always } from '../../tools/bench/automatic/rule';
import { waitUntil } from '../../tools/browsers/wait';
import { startBrowser } from './harness/browser';
import { allowPrivateWindows, openPrivatePage } from './harness/firefox-private';
import { rest } from './harness/popup';
import { answer, startSite } from './harness/site';
import { storyPage } from './harness/story-page';

const browser = startBrowser();
const site = startSite({ routes: { '/story': answer(storyPage()) } });

test('in a private window nothing opens by itself, unless that was allowed', async () => {
  const { session } = browser;
  await allowPrivateWindows(browser);
  await openAlways(session);
  const page = await openPrivatePage(session, `${site.url}/story?private`);
  await rest(2_500);
  expect(await session.readerFrame(page)).toBeUndefined();
  // New tabs come up in the window in front.
  await page.close();
  await settle(session, { ...always, 'setting.automaticInPrivate': { version: 1, value: true } });
  const other = await openPrivatePage(session, `${site.url}/story?allowed`);
  await waitUntil('the full view', () => session.readerFrame(other));
});
