import { expect, test } from '@jest/globals';
import type { Popup } from '../../tools/browsers/popup';
import { startBrowser } from './harness/browser';
import { fixturePages } from './harness/fixtures';
import { readPage, rest, scrolled, whenStory } from './harness/popup';
import { startSite } from './harness/site';

const browser = startBrowser();
const site = startSite({ root: fixturePages });

/** The paragraph at the upper edge, and how far its top is above it. */
const atTheTop = (popup: Popup): Promise<{ text: string; above: number }> =>
  popup.evaluate(() => {
    const top = document.querySelector('main.page')?.getBoundingClientRect().top ?? 0;
    const paragraphs = [...document.querySelectorAll('.story-body p')];
    const first = paragraphs.find((one) => one.getBoundingClientRect().bottom > top);
    return {
      text: first?.textContent ?? '',
      above: first === undefined ? 0 : top - first.getBoundingClientRect().top,
    };
  });

/** Goes some pages into the story as a reader does, and stays there long enough to be noticed. */
async function goOn(popup: Popup): Promise<void> {
  for (const key of ['PageDown', 'PageDown', 'ArrowDown', 'ArrowDown']) {
    const before = await scrolled(popup);
    await popup.press(key);
    await popup.waitFor(
      (from) => (document.querySelector('main.page')?.scrollTop ?? 0) > from,
      {},
      before,
    );
    // Scrolling by a key is smooth and takes its time.
    await rest(350);
  }
}

const slugs = ['semantic-jsonld', 'rtl', 'script-rendered'];

test.each(slugs)('%s reopens at the same paragraph', async (slug) => {
  const page = await browser.session.openPage(`${site.url}/${slug}/`);
  await page.waitForSelector('h1');
  const popup = await browser.session.clickToolbarButton(page);
  await whenStory(popup);
  await goOn(popup);
  const left = await atTheTop(popup);
  expect(left.text).not.toBe('');
  await popup.close();

  const again = await browser.session.clickToolbarButton(page);
  await whenStory(again);
  // Pictures above the place arrive after it has been gone to.
  await rest();
  const found = await atTheTop(again);
  expect(found.text).toBe(left.text);
  expect(Math.abs(found.above - left.above)).toBeLessThan(4);
  await again.close();
});

test('a reloaded page and another tab start at the top', async () => {
  const url = `${site.url}/two-columns/`;
  const { page, popup } = await readPage(browser.session, url);
  await goOn(popup);
  await popup.close();

  const other = await readPage(browser.session, url);
  await rest();
  expect(await scrolled(other.popup)).toBe(0);
  await other.popup.close();

  await page.bringToFront();
  await page.reload();
  const again = await browser.session.clickToolbarButton(page);
  await whenStory(again);
  await rest();
  expect(await scrolled(again)).toBe(0);
  await again.close();
});

test('back at the top, it reopens at the top', async () => {
  const { page, popup } = await readPage(browser.session, `${site.url}/all-div/`);
  await goOn(popup);
  await popup.press('Home');
  await popup.waitFor(() => document.querySelector('main.page')?.scrollTop === 0);
  await rest();
  await popup.close();
  const again = await browser.session.clickToolbarButton(page);
  await whenStory(again);
  await rest();
  expect(await scrolled(again)).toBe(0);
  await again.close();
});
