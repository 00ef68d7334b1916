import { expect, test } from '@jest/globals';
import { startBrowser } from './harness/browser';
import { expectedOf, fixturePages } from './harness/fixtures';
import { shownFullView } from './harness/full-view';
import { messageOf } from './harness/messages';
import { startSite } from './harness/site';
import { fold, seenStory } from './harness/story';

const browser = startBrowser();
const site = startSite({ root: fixturePages });

test("the page's context menu opens the story over the page", async () => {
  const { session } = browser;
  const page = await session.openPage(`${site.url}/two-columns/`);
  await session.clickContextMenuItem(page, { id: 'read', title: messageOf('menuRead') });
  const reader = await shownFullView(session, page);
  expect((await seenStory(reader)).title).toBe(expectedOf('two-columns').title);
});

test('the menu over a selection opens what is selected, and no more', async () => {
  const { session } = browser;
  const page = await session.openPage(`${site.url}/two-columns/`);
  const paragraphs = await page.evaluate(() => {
    const long = [...document.querySelectorAll('p')].filter(
      ({ textContent }) => textContent.length > 200,
    );
    if (long[1] !== undefined) document.getSelection()?.selectAllChildren(long[1]);
    return long.map(({ innerText }) => innerText);
  });
  const [before, selected, after] = paragraphs.map(fold);
  await session.clickContextMenuItem(page, {
    id: 'read-selection',
    title: messageOf('menuReadSelection'),
    on: 'selection',
  });
  const { text } = await seenStory(await shownFullView(session, page));
  expect(text).toContain(selected);
  expect(text).not.toContain(before);
  expect(text).not.toContain(after);
});
