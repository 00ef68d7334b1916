import { addressOf } from '../corpus/domain';
import { loadCorpus } from '../corpus/load-corpus';
import { LostTabError, openTab, type Tab } from '../corpus/tab';
import { bundleForPage } from './bundle-for-page';
import { markupOf, type SavedPage } from './corpus';
import type { Asked } from './detection-in-page';
import { evenly } from './evenly';
import { startOffline } from './offline';

/** A page of a known type, and what was said of it. */
export interface AskedPage extends Asked {
  readonly id: string;
  readonly pageType: string;
}

/** What one page may take before it is left out. */
const limitMs = 20_000;

/** Asks `count` pages of the corpus in `folder`, spread evenly over those whose type is known, in real Chromium. */
export async function askPages(
  folder: string,
  count: number,
  tell: (line: string) => void,
): Promise<AskedPage[]> {
  const typed = loadCorpus(folder).filter(({ pageType }) => pageType !== undefined);
  const script = await bundleForPage('tools/bench/detection-in-page.ts');
  // Pages that were left are not kept: there are many, and nobody goes back.
  const { browser, closed } = await startOffline(['--disable-features=BackForwardCache']);
  const asked: AskedPage[] = [];
  let tab: Tab | undefined;
  try {
    for (const [turn, page] of evenly<SavedPage>(typed, count).entries()) {
      const { id, pageType = '' } = page;
      try {
        tab ??= await openTab(browser, script, limitMs);
        await tab.show({ url: addressOf(page), html: markupOf(folder, page) });
        asked.push({ id, pageType, ...((await tab.evaluate(`ledeAsk(${turn})`)) as Asked) });
      } catch (error) {
        if (!(error instanceof LostTabError)) throw error;
        tell(`${id} is left out: ${error.message}`);
        await tab?.close();
        tab = undefined;
      }
      if ((turn + 1) % 100 === 0) tell(`${turn + 1} pages asked`);
    }
    return asked;
  } finally {
    await browser.close();
    await closed;
  }
}
