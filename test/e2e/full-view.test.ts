import { afterEach, describe, expect, test } from '@jest/globals';
import type { Page } from 'puppeteer-core';
import { startBrowser } from './harness/browser';
import { expectedOf, fixturePages, fixtures } from './harness/fixtures';
import { type FullView, ending, openFullView, whenGone } from './harness/full-view';
import { rest } from './harness/popup';
import { startSite } from './harness/site';
import { fold, seenStory } from './harness/story';
import { tracesOn, watchPage } from './harness/watch-page';

const browser = startBrowser();
const site = startSite({ root: fixturePages });

let page: Page | undefined;
afterEach(async () => {
  await page?.close();
  page = undefined;
});

async function open(slug = 'interleaved-widgets'): Promise<FullView & { page: Page }> {
  const opened = await openFullView(browser.session, `${site.url}/${slug}/`);
  page = opened.page;
  return opened;
}

test.each(fixtures)(
  'the popup’s button shows all of %s over the page, and nothing else',
  async (slug) => {
    const { reader } = await open(slug);
    const { title, story, widgets, dir } = expectedOf(slug);
    const seen = await seenStory(reader);
    expect(seen.title).toBe(title);
    expect(story.filter((text) => !seen.text.includes(fold(text)))).toEqual([]);
    expect(widgets.filter((line) => seen.lines.includes(fold(line)))).toEqual([]);
    expect(seen.dir).toBe(dir);
  },
);

describe('given back, the page is as it was where nobody has read on', () => {
  /** Scrolled, with a text selected and a link in focus, as a person may leave it. */
  async function settle(on: Page): Promise<void> {
    await on.evaluate(() => {
      document.querySelector<HTMLElement>('a[href]')?.focus({ preventScroll: true });
      const paragraph = [...document.querySelectorAll('p')].find(
        ({ textContent }) => textContent.length > 200,
      );
      if (paragraph !== undefined) document.getSelection()?.selectAllChildren(paragraph);
      window.scrollTo(0, 421);
    });
    await rest();
  }

  const ways: readonly [string, (view: FullView) => Promise<void>][] = [
    ['Escape', ({ reader }) => reader.press('Escape')],
    ['the button', ({ reader }) => reader.click('.tool-close')],
  ];

  test.each(ways)('closed by %s', async (_way, close) => {
    const opened = await openFullView(browser.session, `${site.url}/columns-2010s/`, async (on) => {
      await settle(on);
      await watchPage(on);
    });
    ({ page } = opened);
    const { reader } = opened;
    await rest();
    await ending(reader, () => close(opened));
    await whenGone(browser.session, opened.page);
    await rest();
    const { records, ...after } = await tracesOn(opened.page);
    // One node came under the root, and went again. Nothing else has happened in the page.
    expect(records).toEqual(['childList HTML +1 -0', 'childList HTML +0 -1']);
    const { records: none, ...before } = opened.before;
    expect(none).toEqual([]);
    expect(after).toEqual(before);
    expect(after.scroll[1]).toBe(421);
    expect(after.selected.length).toBeGreaterThan(200);
    expect(after.active).toContain('<a');
  });
});

test('it can be opened and closed again and again', async () => {
  const { reader, page: on } = await open();
  await ending(reader, () => reader.press('Escape'));
  await whenGone(browser.session, on);
  for (let round = 0; round < 2; round++) {
    const again = await openFullView(browser.session, on);
    expect((await seenStory(again.reader)).title).toBe(expectedOf('interleaved-widgets').title);
    await ending(again.reader, () => again.reader.press('Escape'));
    await whenGone(browser.session, on);
  }
});

test('reloading the page closes it', async () => {
  const { page: on } = await open();
  await on.reload();
  await rest();
  await whenGone(browser.session, on);
});
