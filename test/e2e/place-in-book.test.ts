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
  routes: { '/book': answer(storyPage({ after: paragraphs.join('') })) },
});

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
