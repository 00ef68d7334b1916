import { expect, test } from '@jest/globals';
import { startBrowser } from './harness/browser';
import { readPage, rest, whenStory } from './harness/popup';
import { answer, startSite } from './harness/site';
import { storyPage } from './harness/story-page';
import { apart, topOfReader } from './harness/top-block';

const browser = startBrowser();
/** So much that it is not laid out all at once; each paragraph of another height. */
const paragraphs = Array.from(
  { length: 2_500 },
  (_, at) =>
    `<p>Paragraph ${at} of the book. ${'The boats came home late, and nobody asked why. '.repeat(1 + (at % 7))}</p>`,
);
const site = startSite({
  routes: {
    '/book': answer(storyPage({ after: paragraphs.join('') })),
    '/books': answer(storyPage({ after: paragraphs.join('').repeat(6) })),
  },
});

test('the beginning of a book is there before all of it is, and who has read on in it stays where they are', async () => {
  const page = await browser.session.openPage(`${site.url}/books`);
  const popup = await browser.session.clickToolbarButton(page);
  const states = await popup.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const root = document.documentElement;
        const seen: string[] = [];
        const look = (): void => {
          const state = root.dataset['state'] ?? '';
          if (seen.at(-1) !== state) seen.push(state);
          if (state === 'beginning')
            document.querySelector('main.page')?.scrollTo({ top: 2_500, behavior: 'instant' });
          if (state === 'story') resolve(seen);
        };
        new MutationObserver(() => {
          // What comes with the state is drawn by then.
          setTimeout(look);
        }).observe(root, { attributes: true });
        look();
      }),
  );
  expect(states.slice(-2)).toEqual(['beginning', 'story']);
  await rest(600);
  const reader = await popup.evaluate(() => ({
    top: document.querySelector('main.page')?.scrollTop ?? 0,
    paragraphs: document.querySelectorAll('.story-body p').length,
  }));
  expect(Math.abs(reader.top - 2_500)).toBeLessThan(24);
  expect(reader.paragraphs).toBeGreaterThan(15_000);
  await popup.close();
}, 60_000);

test('a book reopens at the paragraph where it was closed, far in', async () => {
  const { page, popup } = await readPage(browser.session, `${site.url}/book`);
  await popup.evaluate(() => {
    const sheet = document.querySelector('main.page');
    if (sheet !== null) sheet.scrollTop = sheet.scrollHeight * 0.6;
  });
  // Scrolled by nobody's hand it is no place to keep.
  await popup.press('ArrowDown');
  await rest(600);
  const left = await topOfReader(popup);
  expect(left.text).toMatch(/^Paragraph 1\d\d\d of/);
  await popup.close();

  const again = await browser.session.clickToolbarButton(page);
  await whenStory(again);
  await rest(600);
  // Less than a line; Firefox comes no closer while what is above is laid out.
  expect(apart(left, await topOfReader(again))).toBeLessThan(24);
  await again.close();
}, 60_000);

test('the end of a book is its last paragraph', async () => {
  const { popup } = await readPage(browser.session, `${site.url}/book`);
  // Until they are scrolled to they cost nothing: the browser has not laid them out.
  const laidOut = await popup.evaluate(() =>
    [...document.querySelectorAll('.story-body p')].map((paragraph) =>
      paragraph.checkVisibility({ contentVisibilityAuto: true }),
    ),
  );
  expect(laidOut[0]).toBe(true);
  expect(laidOut.filter(Boolean).length).toBeLessThan(500);
  const isAtEnd = (): Promise<boolean> =>
    popup.evaluate(() => {
      const last = [...document.querySelectorAll('.story-body p')].at(-1);
      const { top = Infinity } = last?.getBoundingClientRect() ?? {};
      return last?.textContent.startsWith('Paragraph 2499') === true && top < innerHeight;
    });
  // What comes in sight there turns out higher than it was taken for, and Firefox goes no further by itself.
  for (let press = 0; press < 3 && !(await isAtEnd()); press++) {
    await popup.press('End');
    await rest(600);
  }
  expect(await isAtEnd()).toBe(true);
  await popup.close();
}, 60_000);
