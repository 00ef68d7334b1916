import { describe, expect, test } from '@jest/globals';
import { waitUntil } from '../../tools/browsers/wait';
import { startBrowser } from './harness/browser';
import { ending, openFullView, whenGone } from './harness/full-view';
import { seenState, whenShown } from './harness/popup';
import { startSite } from './harness/site';
import { prose } from './harness/story-page';
import { fold, seenStory } from './harness/story';
import { parts, strangeDocuments } from './harness/strange-documents';

const browser = startBrowser();

const pathOf = (what: string): string => `/2026/11/${what.replace(/\W+/g, '-')}`;
const documents = Object.values(strangeDocuments).flat();
const site = startSite({
  routes: {
    ...parts,
    ...Object.fromEntries(documents.map(([what, route]) => [pathOf(what), route])),
  },
});

const missingIn = (text: string): string[] =>
  prose.map(fold).filter((paragraph) => !text.replaceAll('\ufffd', '').includes(paragraph));

describe.each(Object.entries(strangeDocuments))('documents %s', (_kind, kinds) => {
  test.each(kinds)('%s', async (what, _route, shown) => {
    const page = await browser.session.openPage(site.url + pathOf(what));
    const popup = await browser.session.clickToolbarButton(page);
    await whenShown(popup, shown);
    if (shown === 'story') expect(missingIn((await seenStory(popup)).text)).toEqual([]);
    else expect((await seenState(popup)).why).toMatch(/\w+ \w+ \w+.*\.$/);
    await popup.close();
    await page.close();
  });
});

describe('the full view', () => {
  test.each([
    'a frameset with the story in one of its frames',
    'a page in XHTML',
    'XML with a style sheet that makes it a page',
    'a page in quirks mode',
    'a page with another root than it came with',
  ])('stands over %s, and goes without a trace', async (what) => {
    const { page, reader } = await openFullView(browser.session, site.url + pathOf(what));
    expect(missingIn((await seenStory(reader)).text)).toEqual([]);
    await ending(reader, () => reader.press('Escape'));
    await whenGone(browser.session, page);
    await waitUntil('the page to be as it was', () =>
      page.evaluate(
        () => document.querySelectorAll('html > :not(head, body, frameset)').length === 0,
      ),
    );
    await page.close();
  });
});
