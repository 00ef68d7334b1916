import { expect, test } from '@jest/globals';
import type { ExtensionPage } from '../../tools/browsers/extension-page';
import type { Route } from '../../tools/serve';
import { kind, startBrowser } from './harness/browser';
import { fixturePages, fixtures } from './harness/fixtures';
import { openFullView } from './harness/full-view';
import { readPage, rest, whenStory } from './harness/popup';
import { answer, startSite } from './harness/site';
import { storyPage } from './harness/story-page';

const browser = startBrowser();

const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="300"><rect width="900" height="300" fill="#59a"/></svg>';
/** Comes long after the story is drawn, and with no word before of how large it will be. */
const late: Route = (_, response) => {
  setTimeout(() => {
    response
      .writeHead(200, { 'content-type': 'image/svg+xml', 'cache-control': 'no-store' })
      .end(picture);
  }, 1_500);
};
const figure = '<figure><img src="/late" alt="The mill"></figure>';
const site = startSite({
  root: fixturePages,
  routes: {
    '/late': late,
    '/unsized': answer(storyPage({ before: figure.replace('late', 'late?1'), between: [figure] })),
  },
});

/** Where each paragraph begins, from the story's own top. */
const places = (shown: ExtensionPage): Promise<number[]> =>
  shown.evaluate(() => {
    const top = document.querySelector('.story')?.getBoundingClientRect().top ?? 0;
    return [...document.querySelectorAll('.story p')].map(
      (paragraph) => paragraph.getBoundingClientRect().top - top,
    );
  });

/** Brings every part of the story into view, as reading on does: pictures load when they are near. */
async function lookAtAll(shown: ExtensionPage): Promise<void> {
  await shown.evaluate(async () => {
    const page = document.querySelector('main.page');
    if (page === null) return;
    for (let top = 0; top < page.scrollHeight; top += page.clientHeight / 2) {
      page.scrollTop = top;
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
  });
  await shown.waitFor(() =>
    [...document.querySelectorAll('img')].every(({ complete }) => complete),
  );
  await rest(200);
}

/** What the browser itself counts as moved under a reader's eyes: its sum, and what it was. */
const shifts = (shown: ExtensionPage): Promise<string[]> =>
  shown.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        interface Shift extends PerformanceEntry {
          readonly value: number;
          readonly sources: readonly { readonly node: Node | null }[];
        }
        new PerformanceObserver((list) => {
          const found = (list.getEntries() as Shift[]).map(
            ({ value, sources }) =>
              `${value}: ${sources.map(({ node }) => node?.textContent ?? node?.nodeName).join()}`,
          );
          resolve(found);
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => {
          resolve([]);
        }, 300);
      }),
  );

async function expectSteady(shown: ExtensionPage): Promise<void> {
  const before = await places(shown);
  expect(before.length).toBeGreaterThan(5);
  await lookAtAll(shown);
  const moved = (await places(shown)).map((top, at) => Math.abs(top - (before[at] ?? 0)));
  expect(moved).toHaveLength(before.length);
  // Positions are fractions of a pixel, and scrolling rounds them.
  expect(Math.max(...moved)).toBeLessThan(1);
  // Firefox has no count of its own.
  if (kind === 'chromium') expect(await shifts(shown)).toEqual([]);
}

test.each(fixtures)('nothing of %s moves while its pictures come and it is read', async (slug) => {
  const { popup } = await readPage(browser.session, `${site.url}/${slug}/`);
  await expectSteady(popup);
  await popup.close();
});

test.each(fixtures)('nor does anything of %s in the full view', async (slug) => {
  const { page, reader } = await openFullView(browser.session, `${site.url}/${slug}/`);
  await expectSteady(reader);
  await page.close();
});

test('a picture of unknown size that comes late moves nothing in sight', async () => {
  const page = await browser.session.openPage('about:blank');
  // The page shall not have waited for its pictures either.
  await page.goto(`${site.url}/unsized`, { waitUntil: 'domcontentloaded' });
  const popup = await browser.session.clickToolbarButton(page);
  await whenStory(popup);
  const seen = () =>
    popup.evaluate(() => ({
      pictures: [...document.querySelectorAll('img')].filter(({ naturalWidth }) => naturalWidth > 0)
        .length,
      tops: [...document.querySelectorAll('.story p, .story figure')]
        .map((part) => Math.round(part.getBoundingClientRect().top))
        .filter((top) => top < window.innerHeight),
    }));
  const before = await seen();
  expect(before.pictures).toBe(0);
  await popup.waitFor(() => (document.querySelector('img')?.naturalWidth ?? 0) > 0);
  await rest(300);
  expect((await seen()).tops).toEqual(before.tops);
  await lookAtAll(popup);
  if (kind === 'chromium') expect(await shifts(popup)).toEqual([]);
  await popup.close();
});
