/**
 * The menu over a link. Chromium's menus cannot be driven, and what this entry does, asking for access, it lets no
 * script do in a person's name.
 */
import { expect, test } from '@jest/globals';
import { waitUntil } from '../../tools/browsers/wait';
import { startBrowser } from './harness/browser';
import { shownFullView } from './harness/full-view';
import { grantHosts } from './harness/grant-hosts';
import { messageOf } from './harness/messages';
import { answer, startSite } from './harness/site';
import { headline, storyPage } from './harness/story-page';
import { seenStory } from './harness/story';

const browser = startBrowser();
const front =
  '<!doctype html><title>Front</title><link rel="icon" href="data:,"><p style="margin: 90px"><a href="/story">A story</a>';
const site = startSite({ routes: { '/front': answer(front), '/story': answer(storyPage()) } });

test('opens the page it leads to beside this one, in reader mode', async () => {
  const { session } = browser;
  await grantHosts(session, ['*://127.0.0.1/*']);
  const page = await session.openPage(`${site.url}/front`);
  await session.clickContextMenuItem(page, {
    id: 'read-linked',
    title: messageOf('menuReadLinked'),
    on: 'link',
  });
  const opened = await waitUntil('the story', async () =>
    (await page.browser().pages()).find((one) => one.url() === `${site.url}/story`),
  );
  expect((await seenStory(await shownFullView(session, opened))).title).toBe(headline);
  expect(page.url()).toBe(`${site.url}/front`);
});
