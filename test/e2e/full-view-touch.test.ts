import { expect, test } from '@jest/globals';
import type { Page } from 'puppeteer-core';
import { startBrowser } from './harness/browser';
import { fixturePages } from './harness/fixtures';
import { openFullView } from './harness/full-view';
import { rest } from './harness/popup';
import { startSite } from './harness/site';

const browser = startBrowser();
const site = startSite({ root: fixturePages });

/** A finger put down at a point, drawn up or down by so many pixels, and lifted. */
async function draw(page: Page, x: number, y: number, by: number): Promise<void> {
  const steps = 10;
  await page.touchscreen.touchStart(x, y);
  for (let at = 1; at <= steps; at++) {
    await page.touchscreen.touchMove(x, y + (by * at) / steps);
    await rest(16);
  }
  await page.touchscreen.touchEnd();
  await rest();
}

test('a finger scrolls the story and never the page: over the bar, and past both ends', async () => {
  const { page, reader } = await openFullView(
    browser.session,
    `${site.url}/interleaved-widgets/`,
    async (on) => {
      await on.evaluate(() => {
        window.scrollTo(0, 300);
      });
      await rest();
    },
  );
  const positions = async (): Promise<readonly [page: number, story: number]> => [
    await page.evaluate(() => window.scrollY),
    await reader.evaluate(() => document.querySelector('.page')?.scrollTop ?? -1),
  ];
  await draw(page, 400, 20, 200);
  await draw(page, 400, 300, 200);
  expect(await positions()).toEqual([300, 0]);
  await draw(page, 400, 500, -300);
  const [under, read] = await positions();
  expect(under).toBe(300);
  // Without a screen that can be touched Firefox takes a finger for no scrolling.
  if (browser.session.kind === 'chromium') expect(read).toBeGreaterThan(100);
  await reader.press('End');
  await rest(600);
  await draw(page, 400, 500, -300);
  expect((await positions())[0]).toBe(300);
  await page.close();
});
