import { expect, test } from '@jest/globals';
import { waitUntil } from '../../tools/browsers/wait';
import { startBrowser } from './harness/browser';
import { expectedOf, fixturePages } from './harness/fixtures';
import { ending, openFullView, shownFullView, whenGone } from './harness/full-view';
import { openPanel } from './harness/panel';
import { readPage, rest, seenState, whenShown, whenStory } from './harness/popup';
import { answer, startSite } from './harness/site';
import { linkList } from './harness/story-page';
import { seenStory } from './harness/story';

const browser = startBrowser();
const site = startSite({ root: fixturePages, routes: { '/links': answer(linkList) } });

test('the popup has a button for the full view, too', async () => {
  const { session } = browser;
  const { page, popup } = await readPage(session, `${site.url}/rtl/`);
  await ending(popup, () => popup.click('.full-view'));
  await waitUntil('the popup to close', async () => !(await popup.isOpen()));
  const reader = await waitUntil('the full view', () => session.readerFrame(page));
  await whenStory(reader);
  expect((await seenStory(reader)).title).toBe(expectedOf('rtl').title);
  await page.close();
});

test('over an open full view the popup says so, and closes it', async () => {
  const { session } = browser;
  const { page } = await openFullView(session, `${site.url}/two-columns/`);
  const popup = await session.clickToolbarButton(page);
  await whenShown(popup, 'in-full-view');
  expect((await seenState(popup)).buttons[0]).toBe('Back to the page');
  await ending(popup, () => popup.click('.state button'));
  await whenGone(session, page);
  await page.close();
});

test('the place in the story goes along from the popup', async () => {
  const { session } = browser;
  const { page, popup } = await readPage(session, `${site.url}/interleaved-widgets/`);
  for (let at = 0; at < 3; at++) await popup.press('PageDown');
  await new Promise((resolve) => setTimeout(resolve, 700));
  const line = await popup.evaluate(() => {
    const top = document.querySelector('.page')?.getBoundingClientRect().top ?? 0;
    const paragraphs = [...document.querySelectorAll<HTMLElement>('.story-body p')];
    return paragraphs.find((one) => one.getBoundingClientRect().bottom > top)?.innerText ?? '';
  });
  await ending(popup, () => popup.press('Enter'));
  const reader = await waitUntil('the full view', () => session.readerFrame(page));
  await whenStory(reader);
  await reader.waitFor(
    (text) => {
      const top = document.querySelector('.page')?.getBoundingClientRect().top ?? 0;
      const paragraphs = [...document.querySelectorAll<HTMLElement>('.story-body p')];
      return paragraphs.find((one) => one.getBoundingClientRect().bottom > top)?.innerText === text;
    },
    {},
    line,
  );
  await page.close();
});

test('whoever prefers it has the toolbar button open the full view at once, and close it', async () => {
  const { session } = browser;
  const { page, popup } = await readPage(session, `${site.url}/two-columns/`);
  await openPanel(popup, 'more');
  await popup.click('#more [data-option=full]');
  await popup.close();
  // The worker hears of it and tells the browser; a second click would close again what the first has opened.
  await rest(1_500);
  await session.triggerToolbarButton(page);
  await shownFullView(session, page);
  await session.triggerToolbarButton(page);
  await whenGone(session, page);

  // A page that is no story says so in the full view, and can be read all the same.
  await page.goto(`${site.url}/links`);
  await session.triggerToolbarButton(page);
  const state = await waitUntil('the full view', () => session.readerFrame(page));
  await whenShown(state, 'not-a-story');
  expect((await seenState(state)).buttons.length).toBe(2);
  await state.click('.state .button-filled');
  await whenShown(state, 'story');
  await ending(state, () => state.press('Escape'));
  await whenGone(session, page);

  // And back to the popup, from the full view.
  await page.goto(`${site.url}/two-columns/`);
  await session.triggerToolbarButton(page);
  const again = await shownFullView(session, page);
  await openPanel(again, 'more');
  await again.click('#more [data-option=popup]');
  await ending(again, () => again.press('Escape'));
  await page.close();
});
