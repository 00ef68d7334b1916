import { describe, expect, test } from '@jest/globals';
import { kinds, pageWith } from '../../tools/bench/bounds/kinds';
import { waitUntil } from '../../tools/browsers/wait';
import { startBrowser } from './harness/browser';
import { whenShown } from './harness/popup';
import { answer, startSite } from './harness/site';

const browser = startBrowser();

/** Kinds of page that took longest, or ended in nothing, before what they cost was bounded. */
const worst = [
  'many forms',
  '80,000 h2',
  '1400 deep of div',
  'spaces in nested blocks',
  'labels and sharing',
  'texts and comments',
];
/** The page of a kind, with its excess behind the story: before it, detection would look at that and no further. */
function markupOf(kind: string): string {
  const { before = '', ...others } = kinds[kind]?.() ?? {};
  return pageWith({ ...others, after: before });
}

const pathOf = (kind: string): string => `/2026/11/${kind.replace(/\W+/g, '-')}`;
/** Large enough to be read with pauses, and in every one of them something comes or goes. */
const restless = pageWith({
  after: '<p>And so they were the day before.</p>'.repeat(6_000),
  script: `const story = document.querySelector('article');
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      window.changes = (window.changes ?? 0) + 1;
      if (window.changes % 2 === 0) story.lastElementChild.remove();
      else story.append(document.createElement('p'));
      setTimeout(() => port2.postMessage(0), 1);
    };
    port2.postMessage(0);`,
});

const site = startSite({
  routes: {
    ...Object.fromEntries(worst.map((kind) => [pathOf(kind), answer(markupOf(kind))])),
    '/2026/11/restless': answer(restless),
  },
});

/** Five seconds are promised; machines that do other things as well may take longer. */
const limitMs = 15_000;

describe('a page of a hostile size', () => {
  test.each(worst)(
    'shows its story in time, and stays usable: %s',
    async (kind) => {
      const page = await browser.session.openPage(`${site.url}${pathOf(kind)}`);
      const popup = await browser.session.clickToolbarButton(page);
      await whenShown(popup, 'story', limitMs);
      expect(await popup.evaluate(() => document.body.innerText)).toContain(
        'The harbour was quiet',
      );
      await popup.close();
      expect(await page.evaluate(() => document.title)).toBe('Boats come home');
      await page.close();
    },
    60_000,
  );

  test('shows its story though it changes all the time, and goes on changing', async () => {
    const page = await browser.session.openPage(`${site.url}/2026/11/restless`);
    const changes = (): Promise<number> =>
      page.evaluate(() => (window as unknown as { changes: number }).changes);
    const popup = await browser.session.clickToolbarButton(page);
    await whenShown(popup, 'story', limitMs);
    expect(await popup.evaluate(() => document.body.innerText)).toContain('The harbour was quiet');
    await popup.close();
    const before = await changes();
    await waitUntil('the page to go on', async () => (await changes()) > before);
    await page.close();
  }, 60_000);
});
