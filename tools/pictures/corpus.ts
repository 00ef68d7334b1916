import { evenlyNamed } from './sheet-names';
import { serveArticles } from '../bench/pages';
import { launchOfflineChromium } from '../bench/offline-chromium';
import type { Sheet } from './contact-sheet';
import { scroll, settled, take, type Picture } from './picture';

const perSheet = 5;

/**
 * Takes the popups of corpus articles, five to a sheet with the page's id and host: the top of each,
 * the next page of it, and its end, where most of what is left in by mistake stands. Their pictures
 * are never fetched, so placeholders stand for them.
 */
export async function corpusSheets(
  dir: string,
  folder: string,
  count: number,
  tell: (line: string) => void,
): Promise<Sheet[]> {
  const served = await serveArticles(folder, count);
  const { session } = await launchOfflineChromium([dir]);
  const rows: Record<'top' | 'next' | 'end', Picture>[] = [];
  try {
    const page = await session.openPage('about:blank');
    for (const { id, url } of served.pages) {
      await page.goto(url);
      const popup = await session.clickToolbarButton(page);
      const state = await settled(popup);
      const caption = `${id} ${new URL(url).hostname.replace(/\.localhost$/, '')} (${state})`;
      const top = await take(popup, `corpus/${id}-1.png`, caption);
      await scroll(popup, 'next page');
      const next = await take(popup, `corpus/${id}-2.png`, `${id}, one page down`);
      await scroll(popup, 'end');
      rows.push({ top, next, end: await take(popup, `corpus/${id}-3.png`, `${id}, the end`) });
      await popup.close();
      tell(`${rows.length}/${served.pages.length} ${caption}`);
    }
  } finally {
    await session.close();
    await served.close();
  }
  return evenlyNamed('corpus-', rows, perSheet).map(({ name, part }) => ({
    name,
    columns: perSheet,
    pictures: (['top', 'next', 'end'] as const).flatMap((row) => part.map((one) => one[row])),
  }));
}
