import { describe, expect, test } from '@jest/globals';
import type { Popup } from '../../tools/browsers/popup';
import { startBrowser } from './harness/browser';
import { fixturePages } from './harness/fixtures';
import { lineLengths } from './harness/measure';
import { readPage, scrolled, whenStory } from './harness/popup';
import { startSite } from './harness/site';

const browser = startBrowser();
const site = startSite({ root: fixturePages });
const fullSize = { width: 640, height: 600 };

test('the popup has its size from the first moment and keeps it', async () => {
  const page = await browser.session.openPage(`${site.url}/semantic-jsonld/`);
  const popup = await browser.session.clickToolbarButton(page);
  expect(await popup.size()).toEqual(fullSize);
  await whenStory(popup);
  expect(await popup.size()).toEqual(fullSize);
  await popup.press('End');
  expect(await popup.size()).toEqual(fullSize);
  await popup.close();
});

test.each(['columns-2010s', 'two-columns', 'semantic-jsonld'])(
  'a line of %s has 60 to 75 characters',
  async (slug) => {
    const { popup } = await readPage(browser.session, `${site.url}/${slug}/`);
    const lengths = await lineLengths(popup);
    expect(lengths.length).toBeGreaterThan(10);
    const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    expect(average).toBeGreaterThanOrEqual(60);
    expect(average).toBeLessThanOrEqual(75);
    await popup.close();
  },
);

/** Lightness of paper and ink as they are drawn, 0 to 255. */
const lightness = (popup: Popup): Promise<{ paper: number; ink: number }> =>
  popup.evaluate(() => {
    const lightnessOf = (colour: string): number =>
      Math.max(...(colour.match(/\d+/g) ?? []).slice(0, 3).map(Number));
    const story = document.querySelector('article.story') ?? document.body;
    return {
      paper: lightnessOf(getComputedStyle(document.body).backgroundColor),
      ink: lightnessOf(getComputedStyle(story).color),
    };
  });

test('paper and ink follow the system, in an open popup too', async () => {
  const { popup } = await readPage(browser.session, `${site.url}/two-columns/`);
  const light = await lightness(popup);
  expect(light.paper).toBeGreaterThan(230);
  expect(light.ink).toBeLessThan(60);
  await browser.session.setColorScheme('dark');
  await popup.waitFor(() => {
    const [red = 255] = getComputedStyle(document.body).backgroundColor.match(/\d+/g) ?? [];
    return Number(red) < 60;
  });
  expect((await lightness(popup)).ink).toBeGreaterThan(190);
  await browser.session.setColorScheme('light');
  await popup.close();
});

describe('the story scrolls at once, without a click into it', () => {
  test.each(['PageDown', ' ', 'ArrowDown', 'End'])('by the key "%s"', async (key) => {
    const { popup } = await readPage(browser.session, `${site.url}/two-columns/`);
    expect(await scrolled(popup)).toBe(0);
    await popup.press(key);
    await popup.waitFor(() => (document.querySelector('main.page')?.scrollTop ?? 0) > 20);
    await popup.close();
  });
});
