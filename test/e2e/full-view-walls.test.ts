import { afterEach, expect, test } from '@jest/globals';
import type { Page } from 'puppeteer-core';
import type { ExtensionPage } from '../../tools/browsers/extension-page';
import { waitUntil } from '../../tools/browsers/wait';
import type { Route } from '../../tools/serve';
import { startBrowser } from './harness/browser';
import { ending, openFullView, shownReaderTab } from './harness/full-view';
import { fixturePages } from './harness/fixtures';
import { seenState, whenShown, whenStory } from './harness/popup';
import { startSite } from './harness/site';
import { headline, storyPage } from './harness/story-page';
import { seenStory } from './harness/story';

const browser = startBrowser();

/** A page that comes with headers of its own. */
const walled =
  (headers: Record<string, string>, page: () => string = storyPage): Route =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(page());
  };

/** Another site's picture, which sends no header that lets it into a page with an embedder policy. */
const withPicture = (): string =>
  storyPage({
    before: `<img src="${site.localhostUrl}/assets/weir.svg" width="600" height="400" alt="The weir">`,
  });

const site = startSite({
  root: fixturePages,
  routes: {
    '/closed': walled({
      'content-security-policy':
        "default-src 'none'; frame-src 'none'; child-src 'none'; style-src 'none'; require-trusted-types-for 'script'",
      'x-frame-options': 'DENY',
      'permissions-policy': 'fullscreen=(), clipboard-read=()',
    }),
    '/sandbox': walled({ 'content-security-policy': 'sandbox' }),
    '/sandbox-scripts': walled({ 'content-security-policy': 'sandbox allow-scripts' }),
    '/sandbox-origin': walled({ 'content-security-policy': 'sandbox allow-same-origin' }),
    '/isolated': walled(
      {
        'cross-origin-embedder-policy': 'require-corp',
        'cross-origin-opener-policy': 'same-origin',
      },
      withPicture,
    ),
    '/embedder': walled({ 'cross-origin-embedder-policy': 'require-corp' }, withPicture),
    '/embedder-plain': walled({ 'cross-origin-embedder-policy': 'require-corp' }),
    '/credentialless': walled({ 'cross-origin-embedder-policy': 'credentialless' }, withPicture),
  },
});

/** Asks for the full view of a page that does not let it stand, and finds the story in a tab. */
async function openInTab(path: string): Promise<{ page: Page; tab: ExtensionPage }> {
  const page = await browser.session.openPage(site.url + path);
  const popup = await browser.session.clickToolbarButton(page);
  await whenStory(popup);
  await ending(popup, () => popup.press('Enter'));
  return { page, tab: await shownReaderTab(browser.session) };
}

afterEach(async () => {
  const tab = await browser.session.readerTab('reader/');
  if (tab !== undefined) await ending(tab, () => tab.press('Escape'));
});

test.each(['/closed', '/embedder-plain', '/credentialless'])(
  'the policies of %s do not keep the full view from the page',
  async (path) => {
    const { page, reader } = await openFullView(browser.session, site.url + path);
    expect((await seenStory(reader)).title).toBe(headline);
    await reader.press('Escape');
    await page.close();
  },
);

test.each(['/sandbox', '/sandbox-scripts', '/sandbox-origin'])(
  'where %s forbids the frame the story opens in a tab of its own',
  async (path) => {
    const { page, tab } = await openInTab(path);
    expect((await seenStory(tab)).title).toBe(headline);
    await page.close();
  },
);

test.each(['/isolated', '/embedder'])(
  'where %s would starve it of pictures the story opens in a tab, and has them',
  async (path) => {
    const { page, tab } = await openInTab(path);
    await waitUntil('the picture', () =>
      tab.evaluate(
        () => (document.querySelector<HTMLImageElement>('.story img')?.naturalWidth ?? 0) > 0,
      ),
    );
    expect((await seenStory(tab)).title).toBe(headline);
    await page.close();
  },
);

test('a reader tab shows its story again when it is reloaded', async () => {
  const { page, tab } = await openInTab('/sandbox-scripts');
  await tab.evaluate(() => {
    window.setTimeout(() => {
      location.reload();
    }, 0);
  });
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect((await seenStory(await shownReaderTab(browser.session))).title).toBe(headline);
  await page.close();
});

test('a reader tab that is reloaded when its page has gone says so, and can be closed', async () => {
  const { page, tab } = await openInTab('/sandbox-scripts');
  expect(await tab.evaluate(() => document.title)).toBe(headline);
  await page.close();
  await tab.evaluate(() => {
    window.setTimeout(() => {
      location.reload();
    }, 0);
  });
  await whenShown(tab, 'page-gone');
  const { buttons } = await seenState(tab);
  expect(buttons).toHaveLength(1);
  await ending(tab, () => tab.click('.state button'));
  await waitUntil('the tab to close', async () => {
    return (await browser.session.readerTab('reader/')) === undefined;
  });
});
