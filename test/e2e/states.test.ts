import { describe, expect, test } from '@jest/globals';
import { kind, startBrowser } from './harness/browser';
import { overflows, wordsOffCentre } from './harness/measure';
import { closed, seenState, whenShown } from './harness/popup';
import { meet, waysTo } from './harness/state-pages';
import { stateRoutes } from './harness/state-routes';
import { answer, startSite } from './harness/site';
import type { State } from '../../src/host/states';

const browser = startBrowser();
/** One of a shop's goods, as shops declare it. */
const shop = `<!doctype html><title>Tide calendar</title><link rel="icon" href="data:,">
<meta property="og:type" content="product"><script type="application/ld+json">{"@type":"Product"}</script>
<body class="product"><h1>Tide calendar</h1><div class="price">£9</div><button>Add to basket</button>
<p>Every hour of high water for the coming year, printed on paper that does not mind being wet.</p></body>`;

const site = startSite({ routes: { ...stateRoutes, '/shop': answer(shop) } });

const back = 'Back to the page';

/** What else there is to do than to go back. */
const steps: Partial<Record<State, string>> = {
  'still-loading': 'Read what is here so far',
  'not-a-story': 'Read it anyway',
  'plain-text': 'Read it anyway',
  'maybe-file': 'Show Lede’s details',
  'reader-view': 'Leave Reader View',
  'load-error': 'Load it again',
  failed: 'Try again',
};

/** What Firefox's own reader can show although Lede may not. */
const inReaderView: readonly State[] =
  kind === 'firefox' ? ['store', 'reserved-site', 'restricted-site'] : [];

/** The buttons of a state, the likely step first. */
function buttonsOf(state: State): string[] {
  // It passes by itself.
  if (state === 'looking') return [];
  if (state === 'in-full-view') return [back, 'Always read stories on this site'];
  const step = inReaderView.includes(state) ? 'Open it in Reader View' : steps[state];
  return step === undefined ? [back] : [step, back];
}

describe('a page without a story to show', () => {
  test.each(Object.keys(waysTo) as State[])(
    'is told about in words, and left: %s',
    async (state) => {
      const { popup, leave } = await meet(state, browser, site);
      const { title, why, buttons } = await seenState(popup);
      expect(title).toMatch(/\w+ \w+/);
      expect(why).toMatch(/\w+ \w+ \w+.*\.$/);
      expect(buttons).toEqual(buttonsOf(state));
      expect(await popup.size()).toEqual({ width: 640, height: 600 });
      expect(await overflows(popup)).toEqual([]);
      expect(await wordsOffCentre(popup)).toEqual([0, 0]);
      if (buttons.length > 0) {
        const at = String(buttons.indexOf(back) + 1);
        await popup.click(`.state button:nth-of-type(${at})`);
        await closed(popup);
      }
      await leave();
    },
  );
});

test.each([
  ['with little text', '/links', 'It has little running text of its own.'],
  ['of goods', '/shop', 'It looks like a shop: products, prices, things to choose from.'],
])('a page %s is told apart in one sentence', async (_what, path, sentence) => {
  const page = await browser.session.openPage(site.url + path);
  const popup = await browser.session.clickToolbarButton(page);
  await whenShown(popup, 'not-a-story');
  const { why } = await seenState(popup);
  expect(why).toBe(`Lede found no single story on it. ${sentence}`);
  expect(await overflows(popup)).toEqual([]);
  await popup.close();
});

test.each([
  ['with more depth than can be read', '/deep', 'too-large'],
  ['of data', '/json', 'plain-text'],
  ['that its own script has emptied', '/rootless', 'nothing-to-read'],
] as const)('so is a document %s', async (_what, path, state) => {
  const page = await browser.session.openPage(site.url + path);
  const popup = await browser.session.clickToolbarButton(page);
  await whenShown(popup, state);
  await popup.close();
});
