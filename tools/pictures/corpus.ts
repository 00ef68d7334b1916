import { evenlyNamed } from './sheet-names';
import { serveArticles } from '../bench/pages';
import { launchOfflineChromium } from '../bench/offline-chromium';
import type { Sheet } from './contact-sheet';
import { pageDown, settled, take, type Picture } from './picture';

const perSheet = 5;

/**
 * Takes the popups of corpus articles: the top of each above the next page of it, five articles to
 * a sheet, with the page's id and host. Their pictures are never fetched, so placeholders stand for
 * them.
 */
export async function corpusSheets(
  dir: string,
  folder: string,
  count: number,
  tell: (line: string) => void,
): Promise<Sheet[]> {
  const served = await serveArticles(folder, count);
  const { session } = await launchOfflineChromium([dir]);
  const pairs: { top: Picture; next: Picture }[] = [];
  try {
    const page = await session.openPage('about:blank');
    for (const { id, url } of served.pages) {
      await page.goto(url);
      const popup = await session.clickToolbarButton(page);
      const state = await settled(popup);
      const caption = `${id} ${new URL(url).hostname.replace(/\.localhost$/, '')} (${state})`;
      const top = await take(popup, `corpus/${id}-1.png`, caption);
      await pageDown(popup);
      pairs.push({ top, next: await take(popup, `corpus/${id}-2.png`, `${id}, one page down`) });
      await popup.close();
      tell(`${pairs.length}/${served.pages.length} ${caption}`);
    }
  } finally {
    await session.close();
    await served.close();
  }
  return evenlyNamed('corpus-', pairs, perSheet).map(({ name, part }) => ({
    name,
    columns: perSheet,
    pictures: [...part.map(({ top }) => top), ...part.map(({ next }) => next)],
  }));
}
