import { expect, test } from '@jest/globals';
import { TargetType } from 'puppeteer-core';
import { waitUntil } from '../../tools/browsers/wait';
import type { Route } from '../../tools/serve';
import { kind, startBrowser } from './harness/browser';
import { ending, openFullView, shownReaderTab, whenGone } from './harness/full-view';
import { rest, whenStory } from './harness/popup';
import { answer, startSite } from './harness/site';
import { headline, storyPage } from './harness/story-page';
import { seenStory } from './harness/story';

const browser = startBrowser();

/** A page that is told of every frame its policy would have stopped, had it been one. */
const reporting: Route = (_, response) => {
  response
    .writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'cross-origin-embedder-policy-report-only': 'require-corp',
    })
    .end(
      storyPage({
        head: `<script>window.reports = [];
          if ('ReportingObserver' in window)
            new ReportingObserver((all) => reports.push(...all.map((one) => JSON.stringify(one))),
              { buffered: true }).observe();</script>`,
      }),
    );
};

const site = startSite({ routes: { '/story': answer(storyPage()), '/reporting': reporting } });

test('a page whose policy reports frames is not told Lede’s address', async () => {
  const { session } = browser;
  const page = await session.openPage(`${site.url}/reporting`);
  const popup = await session.clickToolbarButton(page);
  await whenStory(popup);
  await ending(popup, () => popup.press('Enter'));
  // Firefox reports no frames, and there it stands where it always does.
  const reader =
    kind === 'chromium'
      ? await shownReaderTab(session)
      : await waitUntil('the full view', () => session.readerFrame(page));
  await whenStory(reader);
  expect((await seenStory(reader)).title).toBe(headline);
  await rest();
  const reports = await page.evaluate(() => (window as unknown as { reports: string[] }).reports);
  expect(reports.filter((report) => report.includes('-extension:'))).toEqual([]);
  await ending(reader, () => reader.press('Escape'));
  // The next test says that there is none.
  await waitUntil('its tab to go', async () => (await session.readerTab('reader/')) === undefined);
  await page.close();
});

test('a short transition of the page’s own passes over it, and it stays where it is', async () => {
  const { session } = browser;
  const { page, reader } = await openFullView(session, `${site.url}/story`);
  await rest();
  for (let round = 0; round < 2; round++) {
    await page.evaluate(async () => {
      const transition = document.startViewTransition(() => {
        document.body.classList.toggle('changed');
      });
      await transition.finished;
    });
    await rest();
  }
  expect(await session.readerTab('reader/')).toBeUndefined();
  await ending(reader, () => reader.press('Escape'));
  await whenGone(session, page);
  await page.close();
});

test('the key that closes it comes up before the page hears keys again', async () => {
  const { session } = browser;
  const { page, reader } = await openFullView(session, `${site.url}/story`, async (on) => {
    await on.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const name of ['keydown', 'keypress', 'keyup'])
        window.addEventListener(name, () => heard.push(name), true);
    });
  });
  await reader.press('PageDown');
  await page.keyboard.down('Escape');
  await rest(200);
  await page.keyboard.up('Escape');
  await whenGone(session, page);
  await rest();
  expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
  await page.close();
});

// In Firefox the driver loses the page together with the extension, and nothing can be seen. Last,
// because no driver clicks the button of an extension that was reloaded.
if (kind === 'chromium') {
  test('reloaded, Lede leaves no dead cover behind, and the page scrolls', async () => {
    const { session } = browser;
    const { page } = await openFullView(session, `${site.url}/story`);
    const target = await page
      .browser()
      .waitForTarget((one) => one.type() === TargetType.SERVICE_WORKER);
    const worker = await target.worker();
    await worker
      ?.evaluate(() => {
        (
          globalThis as unknown as { chrome: { runtime: { reload(): void } } }
        ).chrome.runtime.reload();
      })
      .catch(() => undefined);
    await waitUntil('the cover to go', () =>
      page.evaluate(() => document.documentElement.lastElementChild === document.body),
    );
    const overflow = await page.evaluate(
      () => getComputedStyle(document.documentElement).overflowY,
    );
    expect(overflow).toBe('visible');
    await page.close();
  });
}
