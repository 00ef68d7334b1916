import { beforeAll, expect, test } from '@jest/globals';
import type { ExtensionPage } from '../../tools/browsers/extension-page';
import { startBrowser } from './harness/browser';
import { fixturePages } from './harness/fixtures';
import { type FullView, openFullView } from './harness/full-view';
import { openPanel, option, opener } from './harness/panel';
import { rest } from './harness/popup';
import { startSite } from './harness/site';
import { fold } from './harness/story';

const browser = startBrowser();
const site = startSite({ root: fixturePages });
const path = '/semantic-jsonld/?a=1&b=2';

let view: FullView;
let reader: ExtensionPage;

beforeAll(async () => {
  view = await openFullView(browser.session, `${site.url}${path}`);
  reader = view.reader;
});

/** Shows on the screen what would be on paper, or stops that: no driver sees paper in both browsers. */
const onPaper = (isOn: boolean): Promise<number> =>
  reader.evaluate((on) => {
    let count = 0;
    const [from, to] = on ? ['print', 'all'] : ['all', 'print'];
    for (const sheet of document.styleSheets) {
      for (const rule of sheet.cssRules) {
        if (!(rule instanceof CSSMediaRule) || rule.media.mediaText !== from) continue;
        rule.media.mediaText = to;
        count++;
      }
    }
    return count;
  }, isOn);

/** What there is to see, and how. */
const seen = () =>
  reader.evaluate(() => {
    const style = (selector: string): CSSStyleDeclaration =>
      getComputedStyle(document.querySelector(selector) ?? document.body);
    const page = document.querySelector('main.page');
    const links = [...document.querySelectorAll('.story-body a')].map(
      (link) => getComputedStyle(link).color,
    );
    return {
      paper: style('body').backgroundColor,
      inks: [...new Set([style('.story').color, style('.headline').color, ...links])],
      face: style('.story-body p').fontFamily.split(',')[0]?.replaceAll(/["']/g, ''),
      text: document.body.innerText,
      story: document.querySelector<HTMLElement>('.story')?.innerText ?? '',
      isWhole: document.documentElement.scrollHeight > window.innerHeight * 2,
      isClipped: page !== null && page.scrollHeight > page.clientHeight + 1,
    };
  });

test.each(['black', 'sepia'])('%s prints the story alone, black on white', async (theme) => {
  await openPanel(reader, 'appearance');
  await reader.click(option(theme));
  await reader.click(option('atkinson'));
  await reader.click(opener('appearance'));
  expect(await onPaper(true)).toBe(1);
  const paper = await seen();
  await onPaper(false);
  expect(paper.paper).toBe('rgb(255, 255, 255)');
  expect(paper.inks).toEqual(['rgb(0, 0, 0)']);
  expect(paper.face).toBe('Literata');
  // All of it, on as many sheets as it takes, and not the part that was on screen.
  expect(paper.isWhole).toBe(true);
  expect(paper.isClipped).toBe(false);
  // After the story stand its address, whole, and the day; nothing of the bars.
  const text = fold(paper.text);
  const story = fold(paper.story);
  expect(text.startsWith(story)).toBe(true);
  expect(text.slice(story.length)).toMatch(/^ (\S+) Printed on .*\d{4}$/);
  expect(text).toContain(`${site.url}${path} Printed on`);
});

test('on the screen there is neither address nor day', async () => {
  const { story } = await seen();
  expect(story).not.toContain('Printed on');
});

test('the button and Ctrl+P print', async () => {
  await reader.evaluate(() => {
    (window as unknown as { printed: number }).printed = 0;
    window.print = () => {
      (window as unknown as { printed: number }).printed++;
    };
  });
  await reader.press('Control+p');
  await reader.waitFor(() => (window as unknown as { printed: number }).printed === 1);
  await reader.evaluate(() => {
    // In a narrow window it is in the menu.
    const buttons = [...document.querySelectorAll<HTMLElement>('.tool-print, .more .menu-entry')];
    buttons.find((button) => button.checkVisibility())?.setAttribute('data-test', 'print');
  });
  await reader.click('[data-test=print]');
  await reader.waitFor(() => (window as unknown as { printed: number }).printed === 2);
});

test('Ctrl with the wheel changes the size of the text, and zooms neither view nor page', async () => {
  const measured = () =>
    reader.evaluate(() => ({
      size: Number.parseFloat(
        getComputedStyle(document.querySelector('.story') ?? document.body).fontSize,
      ),
      ratio: window.devicePixelRatio,
      width: window.innerWidth,
    }));
  const before = await measured();
  const { keyboard, mouse } = view.page;
  await mouse.move(300, 300);
  await keyboard.down('Control');
  await mouse.wheel({ deltaY: -100 });
  await rest(300);
  await mouse.wheel({ deltaY: -100 });
  await rest(300);
  await keyboard.up('Control');
  expect(await measured()).toEqual({ ...before, size: before.size + 2 });
});
