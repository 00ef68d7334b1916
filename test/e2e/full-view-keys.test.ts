import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { turnWheel } from '../../tools/browsers/wheel';
import { waitUntil } from '../../tools/browsers/wait';
import { root } from './harness/browser';
import { expectedOf, fixturePages } from './harness/fixtures';
import { ending, openFullView, shownFullView, whenGone } from './harness/full-view';
import { startHeadedBrowser } from './harness/headed-browser';
import { rest } from './harness/popup';
import { startSite } from './harness/site';
import { seenStory } from './harness/story';
import { tracesOn, watchPage } from './harness/watch-page';

const browser = startHeadedBrowser();
const site = startSite({ root: fixturePages });

const { commands } = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8')) as {
  commands: Record<string, { suggested_key: { default: string } }>;
};
const keys = commands['toggle-full-view']?.suggested_key.default ?? '';
const first = 'two-columns';
const second = 'interleaved-widgets';

/**
 * A page with another one behind it to go back to, and the entry of its tab's history that it is `at`. Tabs
 * stay: a window goes with its last one.
 */
async function openSecond(): Promise<{ on: Page; at: number }> {
  const on = await browser.session.openPage(`${site.url}/${first}/`);
  // Firefox has no Back to a page that nobody has used, and does not always take a driver's visit for use.
  await on.mouse.click(3, 300);
  await on.goto(`${site.url}/${second}/`);
  return { on, at: await browser.session.historyIndex(on) };
}

/** Waits until the browser has the full view's own entry, too: before that Back leaves the page. */
const whenEntry = (on: Page, at: number): Promise<unknown> =>
  waitUntil(
    "the full view's entry",
    async () => (await browser.session.historyIndex(on)) === at + 1,
  );

/** The page a tab shows: asked of the page, since drivers miss what comes out of the browser's cache. */
const slugOf = (on: Page): Promise<string> =>
  on.evaluate(() => location.pathname.replaceAll('/', '')).catch(() => '');

const whenBefore = (on: Page, after: string): Promise<unknown> =>
  waitUntil(`the page before, after ${after}`, async () => (await slugOf(on)) === first);

describe('the shortcut', () => {
  test('opens the full view, and closes it', async () => {
    const { on } = await openSecond();
    await browser.session.pressShortcut(on, keys);
    const reader = await shownFullView(browser.session, on);
    expect((await seenStory(reader)).title).toBe(expectedOf(second).title);
    await browser.session.pressShortcut(on, keys);
    await whenGone(browser.session, on);
  });
});

describe('Back', () => {
  /** The browser knows of it as soon as it is gone: who presses Back at once leaves the page, too. */
  const whenGoneWithEntry = async (on: Page, at: number): Promise<void> => {
    await whenGone(browser.session, on);
    expect(await browser.session.historyIndex(on)).toBe(at);
    expect(await slugOf(on)).toBe(second);
  };

  const closeByBack = async (on: Page, at: number): Promise<void> => {
    await whenEntry(on, at);
    await browser.session.goBack(on);
    await whenGoneWithEntry(on, at);
    await browser.session.goBack(on);
    await whenBefore(on, 'Back');
  };

  test('closes what the shortcut opened, and Back again leaves the page', async () => {
    const { on, at } = await openSecond();
    await browser.session.pressShortcut(on, keys);
    await shownFullView(browser.session, on);
    await closeByBack(on, at);
  });

  test('closes what the popup opened over a page that was clicked on', async () => {
    const { on, at } = await openSecond();
    await on.mouse.click(3, 300);
    await openFullView(browser.session, on);
    await closeByBack(on, at);
  });

  test('also over a page nobody has touched, once the story has been scrolled', async () => {
    const { on, at } = await openSecond();
    const { reader } = await openFullView(browser.session, on);
    await turnWheel(on, { x: 500, y: 400 }, 300);
    await reader.waitFor(() => (document.querySelector('.page')?.scrollTop ?? 0) > 0);
    await closeByBack(on, at);
  });

  test('after closing in another way one Back leaves the page', async () => {
    for (const way of ['Escape', 'Escape, held', 'shortcut', 'button'] as const) {
      const { on, at } = await openSecond();
      await on.mouse.click(3, 300);
      const { reader } = await openFullView(browser.session, on);
      await reader.press('PageDown');
      await whenEntry(on, at);
      if (way === 'Escape') await ending(reader, () => reader.press('Escape'));
      if (way === 'Escape, held') {
        const presses = [1, 2, 3].map(() => ending(reader, () => reader.press('Escape')));
        await Promise.all(presses);
      }
      if (way === 'button') await ending(reader, () => reader.click('.tool-close'));
      if (way === 'shortcut') await browser.session.pressShortcut(on, keys);
      await whenGoneWithEntry(on, at);
      await browser.session.goBack(on);
      await whenBefore(on, way);
    }
  });
});

test('the wheel stays inside, over the bar and past both ends, and there is one scrollbar', async () => {
  const { on } = await openSecond();
  await on.evaluate(() => {
    window.scrollTo(0, 300);
  });
  await rest();
  await watchPage(on);
  const { reader, before } = await openFullView(browser.session, on);
  await rest();
  // The page's scrollbar is out of sight, and its place still taken: nothing has moved.
  const gutter = await on.evaluate(() => getComputedStyle(document.documentElement).overflowY);
  expect(gutter).toBe('hidden');
  for (const [x, y, delta] of [
    [500, 20, 400],
    [500, 400, -400],
    [500, 400, 400],
  ] as const) {
    await turnWheel(on, { x, y }, delta);
    await rest(200);
  }
  await reader.press('End');
  await rest();
  await turnWheel(on, { x: 500, y: 400 }, 800);
  await rest();
  const during = await tracesOn(on);
  expect(during.scroll).toEqual(before.scroll);
  expect(during.width).toBe(before.width);
  expect(during.records).toEqual(['childList HTML +1 -0']);
  await ending(reader, () => reader.press('Escape'));
  await whenGone(browser.session, on);
  await rest();
  const after = await tracesOn(on);
  // Given back, the page goes where the story was read to.
  expect(after.scroll[1]).toBeGreaterThan(before.scroll[1]);
  expect(after.width).toBe(before.width);
  expect(after.records).toEqual(['childList HTML +1 -0', 'childList HTML +0 -1', 'event scroll']);
  const shown = await on.evaluate(() => getComputedStyle(document.documentElement).overflowY);
  expect(shown).toBe('visible');
});
