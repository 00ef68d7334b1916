import { bundleForPage } from '../bench/bundle-for-page';
import { markupOf } from '../bench/corpus';
import { startOffline } from '../bench/offline';
import { addressOf, domainOf } from '../corpus/domain';
import type { CorpusPage } from '../corpus/load-corpus';
import type { Example } from './example';
import type { Counted } from './facts-in-page';

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
      const call = `ledeCount(${JSON.stringify(markupOf(folder, page))}, ${JSON.stringify(addressOf(page))})`;
      const counted = (await tab.evaluate(call)) as Counted;
      examples.push({
        id,
        domain: domainOf(page),
        pageType,
        isStory: pageType === 'article',
        ...counted,
      });
      tell(examples.length);
    }
    return examples;
  } finally {
    await browser.close();
    await closed;
  }
}
