import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, startBrowser } from './harness/browser';
import { expectedOf, fixturePages } from './harness/fixtures';
import { openedPopup } from './harness/opened-popup';
import { whenStory } from './harness/popup';
import { startSite } from './harness/site';
import { seenStory } from './harness/story';

const browser = startBrowser();
const site = startSite({ root: fixturePages });

const { menuRead } = JSON.parse(
  readFileSync(join(root, 'src', '_locales', 'en', 'messages.json'), 'utf8'),
) as { menuRead: { message: string } };

test("the page's context menu opens the story in the popup", async () => {
  const page = await browser.session.openPage(`${site.url}/two-columns/`);
  await browser.session.clickContextMenuItem(page, { id: 'read', title: menuRead.message });
  const popup = await openedPopup(browser.session, page);
  await whenStory(popup);
  expect((await seenStory(popup)).title).toBe(expectedOf('two-columns').title);
  await popup.close();
});
