import { describe, expect, test } from '@jest/globals';
import { startBrowser } from './harness/browser';
import { overflows } from './harness/measure';
import { rest, seenState, whenShown, whenStory } from './harness/popup';
import { finishPages, openSlowPage, stateRoutes, waysTo } from './harness/state-pages';
import { startSite } from './harness/site';
import { prose } from './harness/story-page';
import { seenStory } from './harness/story';
import type { State } from '../../src/host/states';

const browser = startBrowser();
const site = startSite({ routes: stateRoutes });

const buttons: Partial<Record<State, string>> = {
  'still-loading': 'Read what is here so far',
  'not-a-story': 'Read it anyway',
  failed: 'Try again',
};

describe('a page without a story to show', () => {
  test.each(Object.keys(waysTo) as State[])('is told about in words: %s', async (state) => {
    const popup = await waysTo[state]?.(browser.session, site);
    if (popup === undefined) throw new Error(`There is no way to ${state}.`);
    await whenShown(popup, state);
    const { title, why, button } = await seenState(popup);
    expect(title).toMatch(/\w+ \w+/);
    expect(why).toMatch(/\w+ \w+ \w+.*\.$/);
    expect(button).toBe(buttons[state] ?? null);
    expect(await popup.size()).toEqual({ width: 640, height: 600 });
    expect(await overflows(popup)).toEqual([]);
    finishPages();
    await popup.close();
  });
});

test('a page with more depth than can be read is left alone', async () => {
  const page = await browser.session.openPage(`${site.url}/deep`);
  const popup = await browser.session.clickToolbarButton(page);
  await whenShown(popup, 'too-large');
  await popup.close();
});

test('"Read it anyway" shows what little text there is', async () => {
  const page = await browser.session.openPage(`${site.url}/short`);
  const popup = await browser.session.clickToolbarButton(page);
  await whenShown(popup, 'not-a-story');
  await popup.click('.state button');
  await whenStory(popup);
  const seen = await seenStory(popup);
  expect(seen.title).toBe('A note');
  expect(seen.text).toContain(prose[2]);
  await popup.close();
});

describe('a page that is still arriving', () => {
  test('turns into the story by itself, whole', async () => {
    const popup = await browser.session.clickToolbarButton(
      await openSlowPage(browser.session, site),
    );
    await whenShown(popup, 'still-loading');
    finishPages();
    await whenStory(popup);
    const { text } = await seenStory(popup);
    expect(prose.filter((paragraph) => !text.includes(paragraph))).toEqual([]);
    await popup.close();
  });

  test('can be read as far as it is there', async () => {
    const popup = await browser.session.clickToolbarButton(
      await openSlowPage(browser.session, site),
    );
    await whenShown(popup, 'still-loading');
    await popup.click('.state button');
    await whenStory(popup);
    const { text } = await seenStory(popup);
    expect(text).toContain(prose[0]);
    expect(text).not.toContain(prose[12]);
    finishPages();
    await popup.close();
  });
});

test.each(['/text', '/xml', '/svg', '/empty', '/rootless'])(
  'a document of another kind never leaves the popup blank: %s',
  async (path) => {
    const page = await browser.session.openPage(`${site.url}${path}`);
    const popup = await browser.session.clickToolbarButton(page);
    await popup.waitFor(() => document.querySelector('h1') !== null);
    await rest();
    const shown = await popup.evaluate(() => document.body.innerText.trim());
    expect(shown.length).toBeGreaterThan(30);
    await popup.close();
  },
);
