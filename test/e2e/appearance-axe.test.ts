import { expect, test } from '@jest/globals';
import type { Popup } from '../../tools/browsers/popup';
import { schema } from '../../src/settings/schema';
import { axeViolations } from './harness/axe';
import { startBrowser } from './harness/browser';
import { fixturePages } from './harness/fixtures';
import { openPanel, option } from './harness/panel';
import { readPage, rest } from './harness/popup';
import { startSite } from './harness/site';

const browser = startBrowser();
const site = startSite({ root: fixturePages });

const { control } = schema.theme;
const themes = control.kind === 'choice' ? control.options : [];

/** The parts of the panel that are not inside of it, or on which another lies. */
const cutOff = (popup: Popup): Promise<string[]> =>
  popup.evaluate(() => {
    const panel = document.querySelector('.panel:not([hidden])');
    const box = panel?.getBoundingClientRect();
    if (panel === null || box === undefined) return ['no panel'];
    return [...panel.querySelectorAll('button, label, [role=spinbutton], .entry')]
      .filter((part) => part.checkVisibility({ visibilityProperty: true }))
      .filter((part) => {
        const { left, right, top, bottom } = part.getBoundingClientRect();
        const isInside =
          left >= box.left && right <= box.right && top >= box.top && bottom <= box.bottom;
        return !isInside || bottom > window.innerHeight || left < 0 || right > window.innerWidth;
      })
      .map((part) => part.outerHTML);
  });

test.each(['semantic-jsonld', 'rtl'])(
  'axe finds nothing in %s with the panel open, in any theme; nothing of it is cut off',
  async (slug) => {
    const { popup } = await readPage(browser.session, `${site.url}/${slug}/`);
    await openPanel(popup, 'appearance');
    for (const theme of themes) {
      await popup.click(option(theme));
      await rest(150);
      expect({ theme, found: await axeViolations(popup) }).toEqual({ theme, found: [] });
      expect(await cutOff(popup)).toEqual([]);
    }
    await popup.close();
  },
);

test.each(['contents', 'more'] as const)('axe finds nothing with %s open', async (panel) => {
  const { popup } = await readPage(browser.session, `${site.url}/semantic-jsonld/`);
  await openPanel(popup, panel);
  await rest(150);
  expect(await axeViolations(popup)).toEqual([]);
  expect(await cutOff(popup)).toEqual([]);
  await popup.close();
});

test('fingers find every control: none is smaller than 24 pixels, and those of the bar are 32', async () => {
  const { popup } = await readPage(browser.session, `${site.url}/semantic-jsonld/`);
  await openPanel(popup, 'appearance');
  const sizes = await popup.evaluate(() =>
    [...document.querySelectorAll('.bar button, .bar label.option')]
      .filter((part) => part.checkVisibility({ visibilityProperty: true }))
      .map((part) => {
        const { width, height } = part.getBoundingClientRect();
        // Sizes come with the rounding of where things stand.
        return Math.round(Math.min(width, height) * 100) / 100;
      }),
  );
  expect(sizes.length).toBeGreaterThan(12);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
  await popup.close();
});
