/** What only Chromium has: pages that are prepared before anybody asks for them, and private windows of its kind. */
import { beforeEach, expect, test } from '@jest/globals';
import type { Page } from 'puppeteer-core';
import { waitUntil } from '../../tools/browsers/wait';
import { openAlways, settle } from './harness/automatic';
import { always } from '../../tools/bench/automatic/rule';
import { startBrowser } from './harness/browser';
import { openOwnPage } from './harness/grant-hosts';
import { rest } from './harness/popup';
import { answer, startSite } from './harness/site';
import { storyPage } from './harness/story-page';

const browser = startBrowser();

const foretelling = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Front</title><link rel="icon" href="data:,">
<script type="speculationrules">{"prerender":[{"urls":["/story?prepared"],"eagerness":"immediate"}]}</script></head>
<body><a id="story" href="/story?prepared">A story</a></body></html>`;

const site = startSite({
  routes: { '/front': answer(foretelling), '/story': answer(storyPage()) },
});

beforeEach(async () => {
  await openAlways(browser.session);
});

/** What the worker remembers while the browser runs, as text. */
async function remembered(): Promise<string> {
  const { own, page } = await openOwnPage(browser.session);
  const kept = await own.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { session: { get(): Promise<Record<string, unknown>> } } };
    };
    return JSON.stringify(await chrome.storage.session.get());
  });
  await page.close();
  return kept;
}

test('a page prepared before anybody asked for it opens when it is looked at, and not sooner', async () => {
  const { session } = browser;
  const page = await session.openPage(`${site.url}/front`);
  await waitUntil('the story to be prepared', () =>
    Promise.resolve(site.log.some(({ url }) => url.startsWith('/story'))),
  );
  await rest(1_500);
  // Neither has it been opened nor asked about.
  expect(await remembered()).not.toMatch(/nonce|visits|question/);
  await page.bringToFront();
  await page.click('#story');
  // The driver often loses sight of a page that was prepared; the worker does not.
  await waitUntil('the full view', async () =>
    /"[^"]*prepared":\{"isOpen":true/.test(await remembered()),
  );
});

/** Opens `address` in a private window. */
async function openPrivately(address: string): Promise<Page> {
  const any = await browser.session.openPage('about:blank');
  const page = await (await any.browser().createBrowserContext()).newPage();
  await any.close();
  await page.goto(address);
  return page;
}

test('in a private window nothing opens by itself, unless that was allowed', async () => {
  const { session } = browser;
  const any = await session.openPage('about:blank');
  await any.browser().installExtension(browser.extensionDir, { enabledInIncognito: true });
  await rest(500);
  await openAlways(session);
  const page = await openPrivately(`${site.url}/story?private`);
  await rest(1_500);
  expect(await session.readerFrame(page)).toBeUndefined();
  await settle(session, { ...always, 'setting.automaticInPrivate': { version: 1, value: true } });
  await rest(500);
  const other = await openPrivately(`${site.url}/story?allowed`);
  await waitUntil('the full view', () => session.readerFrame(other));
});
