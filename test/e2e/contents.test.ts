import { beforeAll, describe, expect, test } from '@jest/globals';
import type { ExtensionPage } from '../../tools/browsers/extension-page';
import { axeViolations } from './harness/axe';
import { startBrowser } from './harness/browser';
import { type FullView, openFullView, whenGone } from './harness/full-view';
import { openPanel, openPanels, opener, option, step } from './harness/panel';
import { readPage, rest, scrolled } from './harness/popup';
import { answer, startSite } from './harness/site';
import { prose, storyPage } from './harness/story-page';

const browser = startBrowser();

/** A story with sections, a note at its end, a wide table, code, and names that the view has too. */
const sectioned = storyPage({
  between: [
    `<h2>What it cost</h2><p>${prose[1] ?? ''} <a href="#note">1</a> And <a href="#gone">elsewhere</a>.</p>`,
    `<h2>Who paid</h2><h3>The town</h3><p>${prose[3] ?? ''}</p>`,
    `<table><caption>Fares</caption><tr>${'<td>A hundred and seven</td>'.repeat(20)}</tr></table>`,
    `<h2 id="appearance">What comes next</h2><p id="more">${prose[2] ?? ''} <a href="#appearance">Above</a></p>`,
    `<pre><code>${'let river = mill.buy(); '.repeat(20)}</code></pre>`,
    `<h2>Notes</h2><p id="note">Counted by hand in the winter of the vote, and again in the spring after it.</p><p>${prose[4] ?? ''}</p>`,
  ],
});
/** So many sections that their headings do not fit into a window. */
const manySections = storyPage({
  after: Array.from(
    { length: 80 },
    (_, at) => `<h2>Part ${at + 1}</h2><p>${prose[at % 4] ?? ''}</p>`,
  ).join(''),
});
const site = startSite({
  routes: { '/sections': answer(sectioned), '/many': answer(manySections) },
});

const sections = ['Beginning', 'What it cost', 'Who paid', 'The town', 'What comes next', 'Notes'];

/** The contents as a person sees them, wherever they stand. */
const entries = (page: ExtensionPage): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('nav button')]
      .filter((entry) => entry.checkVisibility())
      .map((entry) => entry.innerText),
  );
const current = (page: ExtensionPage): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('nav [aria-current]')]
      .filter((entry) => entry.checkVisibility())
      .map((entry) => entry.innerText),
  );

/** How far below the upper edge of the page an element begins. */
const below = (page: ExtensionPage, selector: string): Promise<number> =>
  page.evaluate((wanted) => {
    const top = document.querySelector('main.page')?.getBoundingClientRect().top ?? 0;
    return (document.querySelector(wanted)?.getBoundingClientRect().top ?? -1_000) - top;
  }, selector);

const historyLength = (page: ExtensionPage): Promise<number> =>
  page.evaluate(() => window.history.length);
const addressOf = (page: ExtensionPage): Promise<string> =>
  page.evaluate(() => window.location.href);

/** Puts the story back to its top, without the focus on anything. */
const toTheTop = (page: ExtensionPage): Promise<void> =>
  page.evaluate(() => {
    document.querySelector<HTMLElement>('main.page')?.focus();
    document.querySelector('main.page')?.scrollTo(0, 0);
  });

describe('in the popup', () => {
  test('a button opens the contents, and an entry leads to its section', async () => {
    const { popup } = await readPage(browser.session, `${site.url}/sections`);
    expect(await entries(popup)).toEqual([]);
    await openPanel(popup, 'contents');
    expect(await entries(popup)).toEqual(sections);
    expect(await current(popup)).toEqual(['Beginning']);
    const before = await historyLength(popup);
    await popup.click('#contents li:nth-child(3) button');
    expect(await openPanels(popup)).toEqual([]);
    expect(await below(popup, '.story-body h2:nth-of-type(2)')).toBeLessThan(60);
    expect(await popup.evaluate(() => document.activeElement?.textContent)).toBe('Who paid');
    expect(await historyLength(popup)).toBe(before);
    await popup.close();
  });
});

describe('in the full view', () => {
  let view: FullView;
  let reader: ExtensionPage;

  beforeAll(async () => {
    view = await openFullView(browser.session, `${site.url}/sections`);
    reader = view.reader;
  });

  test('the contents stand where there is room for them', async () => {
    const { isInMargin, width, centre } = await reader.evaluate(() => {
      const story = document.querySelector('.story')?.getBoundingClientRect();
      return {
        isInMargin: document.body.dataset['contents'] === 'margin',
        width: window.innerWidth,
        centre: ((story?.left ?? 0) + (story?.right ?? 0)) / 2,
      };
    });
    // The story stands in the middle either way; a classic scrollbar moves it by half its width.
    expect(Math.abs(centre - width / 2)).toBeLessThan(10);
    expect(isInMargin).toBe(width > 1_190);
    if (!isInMargin) await openPanel(reader, 'contents');
    expect(await entries(reader)).toEqual(sections);
    if (!isInMargin) await reader.press('Escape');
  });

  test('Escape closes an open panel first, and the full view stays', async () => {
    await openPanel(reader, 'appearance');
    await reader.press('Escape');
    await rest();
    expect(await openPanels(reader)).toEqual([]);
    expect(await reader.isOpen()).toBe(true);
  });

  test('the section that is read is marked, to the last', async () => {
    await toTheTop(reader);
    const seen = await reader.evaluate(async () => {
      const page = document.querySelector('main.page');
      const marked: string[] = [];
      if (page === null) return marked;
      const drawn = () => new Promise((resolve) => requestAnimationFrame(resolve));
      // In steps no higher than a heading, so that none is passed unseen.
      for (let top = 0; top < page.scrollHeight; top += 24) {
        page.scrollTop = top;
        for (let frame = 0; frame < 3; frame++) await drawn();
        const text = document.querySelector('#contents [aria-current]')?.textContent ?? '';
        if (text !== marked.at(-1)) marked.push(text);
      }
      return marked;
    });
    expect(seen).toEqual(sections);
  });

  test('a note is jumped to and back from, and the history knows nothing of it', async () => {
    await toTheTop(reader);
    const [entriesBefore, addressBefore] = [await historyLength(reader), await addressOf(reader)];
    const tabs = await browser.session.openTabs();
    await reader.click('.story-body a[href$="#note"]');
    const from = await below(reader, '.story-body a[href$="#note"]');
    expect(await reader.evaluate(() => document.activeElement?.textContent)).toMatch(/^Counted/);
    expect(from).toBeLessThan(0);
    await reader.click('.back-from-jump');
    expect(await below(reader, '.story-body a[href$="#note"]')).toBeGreaterThan(0);
    expect(await historyLength(reader)).toBe(entriesBefore);
    expect(await addressOf(reader)).toBe(addressBefore);
    expect(await browser.session.openTabs()).toEqual(tabs);
  });

  test('names in the page reach the story’s places and nothing of the view', async () => {
    await toTheTop(reader);
    await reader.click('.story-body a[href$="#appearance"]');
    expect(await reader.evaluate(() => document.activeElement?.textContent)).toBe(
      'What comes next',
    );
    expect(await openPanels(reader)).toEqual([]);
    const ids = await reader.evaluate(() => document.querySelectorAll('.story [id]').length);
    expect(ids).toBe(0);
  });

  test('wide tables and code scroll in their own boxes, by keyboard too; the page does not', async () => {
    await toTheTop(reader);
    for (const selector of ['.story .scrolls', '.story pre']) {
      await reader.evaluate((wanted) => {
        document.querySelector<HTMLElement>(wanted)?.focus();
      }, selector);
      await reader.press('ArrowRight');
      await reader.waitFor(
        (wanted) => (document.querySelector(wanted)?.scrollLeft ?? 0) > 0,
        {},
        selector,
      );
    }
    const across = await reader.evaluate(() => {
      const page = document.querySelector('main.page');
      return (page?.scrollWidth ?? 0) - (page?.clientWidth ?? 0);
    });
    expect(across).toBe(0);
  });

  test('axe finds nothing, with the panel open and closed', async () => {
    await toTheTop(reader);
    expect(await axeViolations(reader)).toEqual([]);
    await openPanel(reader, 'appearance');
    await rest(150);
    expect(await axeViolations(reader)).toEqual([]);
    await reader.click(opener('appearance'));
  });

  test('what is set here holds in the popup, in its own measure', async () => {
    await openPanel(reader, 'appearance');
    await reader.click(step('textSize', 'more'));
    await reader.click(option('sepia'));
    const size = await reader.evaluate(() =>
      Number.parseFloat(
        getComputedStyle(document.querySelector('.story') ?? document.body).fontSize,
      ),
    );
    await rest();
    const { popup } = await readPage(browser.session, `${site.url}/sections`);
    const inPopup = await popup.evaluate(() => ({
      theme: document.body.dataset['theme'],
      size: Number.parseFloat(
        getComputedStyle(document.querySelector('.story') ?? document.body).fontSize,
      ),
    }));
    expect(inPopup.theme).toBe('sepia');
    expect(inPopup.size).toBe(18);
    expect(size - 1).toBeGreaterThanOrEqual(18);
    await popup.close();
  });

  test('its button closes it', async () => {
    await view.page.bringToFront();
    expect(await scrolled(reader)).toBeGreaterThanOrEqual(0);
    await reader.click('.tool-close').catch(() => undefined);
    await whenGone(browser.session, view.page);
  });
});

test('contents longer than the window keep the section that is read in sight, and nothing else moves', async () => {
  const { page, reader } = await openFullView(browser.session, `${site.url}/many`);
  expect(await reader.evaluate(() => document.body.dataset['contents'])).toBe('margin');
  for (const at of [80, 40, 1]) {
    const scrolledTo = await reader.evaluate((number) => {
      const heading = document.querySelectorAll('.story-body h2').item(number - 1);
      heading.scrollIntoView({ block: 'start', behavior: 'instant' });
      return document.querySelector('main.page')?.scrollTop ?? 0;
    }, at);
    await rest(300);
    const seen = await reader.evaluate(() => {
      const list = document.querySelector('.sheet > .contents')?.getBoundingClientRect();
      const marked = document.querySelector('.sheet > .contents [aria-current]');
      const { top = -1, bottom = -1 } = marked?.getBoundingClientRect() ?? {};
      return {
        text: marked?.textContent,
        isInSight: list !== undefined && top >= list.top - 1 && bottom <= list.bottom + 1,
        scrolledTo: document.querySelector('main.page')?.scrollTop,
      };
    });
    expect(seen).toEqual({ text: `Part ${at}`, isInSight: true, scrolledTo });
  }
  await page.close();
});
