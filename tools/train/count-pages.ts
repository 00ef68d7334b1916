import { bundleForPage } from '../bench/bundle-for-page';
import { markupOf } from '../bench/corpus';
import { startOffline } from '../bench/offline';
import { addressOf, domainOf } from '../corpus/domain';
import type { CorpusPage } from '../corpus/load-corpus';
import type { Facts } from '../../src/core/detect/facts';
import type { Example } from './example';

/** Counts the facts of `pages` of the corpus in `folder`, in a Chromium that reaches nothing outside; in their order. */
export async function countPages(
  folder: string,
  pages: readonly CorpusPage[],
  tell: (counted: number) => void,
): Promise<Example[]> {
  const script = await bundleForPage('tools/train/facts-in-page.ts');
  const { browser, closed } = await startOffline();
  try {
    const tab = await browser.newPage();
    await tab.evaluate(script);
    const examples: Example[] = [];
    for (const page of pages) {
      const { id, pageType = '' } = page;
      const call = `ledeFacts(${JSON.stringify(markupOf(folder, page))}, ${JSON.stringify(addressOf(page))})`;
      const facts = (await tab.evaluate(call)) as Facts;
      examples.push({
        id,
        domain: domainOf(page),
        pageType,
        isStory: pageType === 'article',
        facts,
      });
      tell(examples.length);
    }
    return examples;
  } finally {
    await browser.close();
    await closed;
  }
}
