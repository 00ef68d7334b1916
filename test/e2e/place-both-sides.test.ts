import { afterEach, describe, expect, test } from '@jest/globals';
import type { Page } from 'puppeteer-core';
import type { ExtensionPage } from '../../tools/browsers/extension-page';
import { startBrowser } from './harness/browser';
import { fixturePages } from './harness/fixtures';
import { ending, openFullView, whenGone } from './harness/full-view';
import { rest, scrolled, whenStory } from './harness/popup';
import { answer, startSite } from './harness/site';
import { storyPage } from './harness/story-page';
import { apart, topOfPage, topOfReader } from './harness/top-block';
import { tracesOn, watchPage } from './harness/watch-page';

const browser = startBrowser();

const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="500"><rect width="900" height="500" fill="#59a"/></svg>';
const figure = (at: number): string =>
  `<figure><img src="/picture?${at}" width="900" height="500" alt="The mill"><figcaption>The mill, seen from bank number ${at}</figcaption></figure>`;
const long = (style: string, before = ''): string =>
  storyPage({
    head: `<style>body { font: 20px/1.7 sans-serif } p { margin: 1.5em 0 } ${style}</style>`,
    before,
    between: ['', '', figure(1), '', '', figure(2), '', '', figure(3)],
    after: '<footer><p>Printed and made in Hallowby</p></footer>',
  });

const site = startSite({
  root: fixturePages,
  routes: {
    '/picture': answer(picture, 'image/svg+xml'),
    '/plain': answer(long('')),
    '/smooth': answer(long('html { scroll-behavior: smooth }')),
    '/inner': answer(
      long(
        'html, body { height: 100%; margin: 0; overflow: hidden } body { padding-top: 70px; box-sizing: border-box } main { height: 100%; overflow-y: auto; scroll-behavior: smooth }',
      ),
    ),
    '/sticky': answer(
      long(
        '.bar { position: sticky; top: 0; height: 60px; background: #dde }',
        '<div class="bar"></div>',
      ),
    ),
  },
});

let page: Page | undefined;
afterEach(async () => {
  await page?.close();
  page = undefined;
});

/** Scrolls the page as far, in pixels, or so many on; at once, whatever the page says of smoothness. */
const scrollPage = async (on: Page, top: number, how: 'to' | 'by' = 'to'): Promise<void> => {
  await on.evaluate(
    (pixels, isBy) => {
      const main = document.querySelector('main');
      const isInner = main !== null && getComputedStyle(main).overflowY === 'auto';
      const from = isInner ? main.scrollTop : window.scrollY;
      const to = { top: isBy ? from + pixels : pixels, behavior: 'instant' } as const;
      if (isInner) main.scrollTo(to);
      else window.scrollTo(to);
    },
    top,
    how === 'by',
  );
  await rest(200);
};

const positionOf = (on: Page): Promise<readonly number[]> =>
  on.evaluate(() => [window.scrollY, document.querySelector('main')?.scrollTop ?? 0]);

async function close(on: Page, reader: ExtensionPage): Promise<void> {
  await ending(reader, () => reader.press('Escape'));
  await whenGone(browser.session, on);
}

/** Reads on by some screens, and waits until the story stands. */
async function readOn(reader: ExtensionPage, keys = ['PageDown', 'PageDown']): Promise<void> {
  for (const key of keys) {
    await reader.press(key);
    await rest(500);
  }
}

const pages = ['plain', 'smooth', 'inner', 'sticky', 'rtl/'];

describe.each(pages)('on /%s', (path) => {
  test('both sides stand at the same paragraph, there and back', async () => {
    page = await browser.session.openPage(`${site.url}/${path}`);
    await scrollPage(page, 1_150);
    const { reader } = await openFullView(browser.session, page);
    await rest();
    const there = await topOfPage(page);
    expect(there.top).not.toBe(0);
    expect(apart(there, await topOfReader(reader))).toBeLessThan(2);

    await readOn(reader);
    const read = await topOfReader(reader);
    await close(page, reader);
    expect(apart(read, await topOfPage(page))).toBeLessThan(2);
    const back = await positionOf(page);

    // Opened again it is where it was; nothing has moved in it, so that nothing moves in the page.
    const again = await openFullView(browser.session, page);
    await rest();
    expect(Math.abs((await topOfReader(again.reader)).top - read.top)).toBeLessThan(2);
    await close(page, again.reader);
    await rest();
    expect(await positionOf(page)).toEqual(back);

    // Somebody who scrolls the page wants to read there.
    await scrollPage(page, -330, 'by');
    const third = await openFullView(browser.session, page);
    await rest();
    expect(apart(await topOfPage(page), await topOfReader(third.reader))).toBeLessThan(2);
    await close(page, third.reader);
  });
});

test('above the story nothing moves, though the story is scrolled and back at its top', async () => {
  page = await browser.session.openPage(`${site.url}/plain`);
  await scrollPage(page, 9);
  const { reader } = await openFullView(browser.session, page);
  await readOn(reader, ['PageDown', 'Home']);
  await close(page, reader);
  await rest();
  expect(await positionOf(page)).toEqual([9, 0]);
});

test('the page hears a scroll, as a person’s would be, and nothing else', async () => {
  page = await browser.session.openPage(`${site.url}/plain`);
  await scrollPage(page, 700);
  await watchPage(page);
  const { reader } = await openFullView(browser.session, page);
  await readOn(reader);
  const read = await topOfReader(reader);
  await ending(reader, () => reader.click('.tool-close'));
  await whenGone(browser.session, page);
  await rest();
  expect(apart(read, await topOfPage(page))).toBeLessThan(2);
  const { records, newGlobals } = await tracesOn(page);
  expect(records.filter((record) => record !== 'event scroll')).toEqual([
    'childList HTML +1 -0',
    'childList HTML +0 -1',
  ]);
  expect(records.indexOf('event scroll')).toBe(2);
  expect(newGlobals).toEqual([]);
});

test('a page that has been made anew under the full view stays where it is', async () => {
  const errors: string[] = [];
  page = await browser.session.openPage(`${site.url}/plain`);
  page.on('pageerror', (error) => errors.push(String(error)));
  await scrollPage(page, 900);
  const { reader } = await openFullView(browser.session, page);
  await page.evaluate(() => {
    document.body.replaceChildren(...[...document.body.children].map((one) => one.cloneNode(true)));
  });
  const before = await positionOf(page);
  await readOn(reader);
  await close(page, reader);
  await rest();
  expect(await positionOf(page)).toEqual(before);
  const again = await openFullView(browser.session, page);
  await rest();
  expect((await topOfReader(again.reader)).text).not.toBe('');
  await close(page, again.reader);
  expect(errors).toEqual([]);
});

test('the popup opens where the page is, moves nothing in it, and then where one was in the popup', async () => {
  page = await browser.session.openPage(`${site.url}/plain`);
  await scrollPage(page, 1_150);
  const popup = await browser.session.clickToolbarButton(page);
  await whenStory(popup);
  await rest();
  expect(apart(await topOfPage(page), await topOfReader(popup))).toBeLessThan(2);
  await readOn(popup);
  const read = await topOfReader(popup);
  expect(await scrolled(popup)).toBeGreaterThan(0);
  await popup.close();
  await rest();
  expect((await positionOf(page))[0]).toBe(1_150);

  await scrollPage(page, 600);
  const again = await browser.session.clickToolbarButton(page);
  await whenStory(again);
  await rest();
  expect(apart(read, await topOfReader(again))).toBeLessThan(4);
  await again.close();
});
