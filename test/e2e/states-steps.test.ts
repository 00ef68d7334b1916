import { describe, expect, test } from '@jest/globals';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { waitUntil } from '../../tools/browsers/wait';
import type { State } from '../../src/host/states';
import { kind, startBrowser } from './harness/browser';
import { expectedOf, fixturePages } from './harness/fixtures';
import { closed, loadAgain, readAgain, whenShown, whenStory } from './harness/popup';
import { meet, openSlowPage } from './harness/state-pages';
import { breakDown, finishPages, stateRoutes } from './harness/state-routes';
import { startSite } from './harness/site';
import { prose } from './harness/story-page';
import { fold, seenStory } from './harness/story';

const browser = startBrowser();
const site = startSite({ routes: stateRoutes });

const tabs = (): Promise<string[]> => browser.session.openTabs();

describe('reading it anyway', () => {
  test('shows what little text there is', async () => {
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

  test('sets plain text in paragraphs, whole', async () => {
    const { popup, leave } = await meet('plain-text', browser, site);
    await popup.click('.state button');
    await whenStory(popup);
    const { title, lines } = await seenStory(popup);
    expect(title).toBe('A note');
    expect(prose.map(fold).filter((paragraph) => !lines.includes(paragraph))).toEqual([]);
    await leave();
  });

  test('says so where there is still nothing', async () => {
    const page = await browser.session.openPage(`${site.url}/buttons`);
    const popup = await browser.session.clickToolbarButton(page);
    await whenShown(popup, 'not-a-story');
    await popup.click('.state button');
    await whenShown(popup, 'nothing-to-read');
    await popup.close();
  });
});

describe('a page that is still arriving', () => {
  test('turns into the story by itself, whole', async () => {
    const { popup, leave } = await meet('still-loading', browser, site);
    finishPages();
    await whenStory(popup);
    const { text } = await seenStory(popup);
    expect(prose.filter((paragraph) => !text.includes(paragraph))).toEqual([]);
    await leave();
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

  test('turns into the story by itself even where it was empty', async () => {
    const page = await browser.session.openPage(`${site.url}/late`);
    const popup = await browser.session.clickToolbarButton(page);
    await whenShown(popup, 'nothing-to-read');
    await page.evaluate(() => window.dispatchEvent(new Event('fill')));
    await whenStory(popup);
    await popup.close();
  });
});

test('a file on this device is read where the browser lets Lede into it', async () => {
  const path = join(fixturePages, 'semantic-jsonld', 'index.html');
  const page = await browser.session.openPage(pathToFileURL(path).href);
  const popup = await browser.session.clickToolbarButton(page);
  await whenStory(popup);
  expect((await seenStory(popup)).title).toBe(expectedOf('semantic-jsonld').title);
  await popup.close();
});

test('the full view can be closed from the popup', async () => {
  const { popup, page } = await meet('in-full-view', browser, site);
  await popup.click('.state button');
  await closed(popup);
  await readAgain(browser.session, page);
});

test('what did not load can be loaded again, and is read when it is there', async () => {
  const { popup, page } = await meet('load-error', browser, site);
  breakDown(false);
  await loadAgain(browser.session, page, popup);
});

const only = (which: typeof kind): typeof describe | (() => void) =>
  kind === which ? describe : () => undefined;

only('firefox')('Firefox’s own reader', () => {
  test.each<State>(['restricted-site', 'store', 'reserved-site'])(
    'shows what Lede may not: %s',
    async (state) => {
      const { popup, leave } = await meet(state, browser, site);
      const before = (await tabs()).filter((url) => url.startsWith('about:reader'));
      await popup.click('.state button');
      await waitUntil('Reader View', async () => {
        const open = (await tabs()).filter((url) => url.startsWith('about:reader'));
        return open.length > before.length;
      });
      await closed(popup);
      await leave();
    },
  );

  test('is left for the page, which Lede then reads', async () => {
    const { popup, page } = await meet('reader-view', browser, site);
    await popup.click('.state button');
    await closed(popup);
    await page.waitForSelector('main article h1');
    await readAgain(browser.session, page);
  });
});

only('chromium')('a file that Lede may not read', () => {
  test('leads to where the browser lets it in', async () => {
    const { popup, session, leave } = await meet('maybe-file', browser, site);
    await popup.click('.state button');
    const { host } = new URL(session.extensionOrigin);
    const details = `chrome://extensions/?id=${host}`;
    await waitUntil('the details', async () => (await session.openTabs()).includes(details));
    await leave();
  });
});
