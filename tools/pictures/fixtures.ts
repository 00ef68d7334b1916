import { serveFixtures } from '../bench/pages';
import type { BrowserSession } from '../browsers/session';
import { scroll, settled, take, type Picture } from './picture';

/** The popup over every fixture and the sample page: its top and one page down, light and dark. */
export async function takeFixtures(
  session: BrowserSession,
  tell: (line: string) => void,
): Promise<Picture[]> {
  const served = await serveFixtures();
  const pictures: Picture[] = [];
  try {
    for (const { id, url } of served.pages) {
      for (const scheme of ['light', 'dark'] as const) {
        await session.setColorScheme(scheme);
        // A fresh document each time, because the popup goes back to where it was in this one.
        const page = await session.openPage(url);
        const popup = await session.clickToolbarButton(page);
        await settled(popup, 'story');
        const name = `${session.kind}/${id}-${scheme}`;
        pictures.push(await take(popup, `${name}-1.png`, `${id}, ${scheme}`));
        await scroll(popup, 'next page');
        pictures.push(await take(popup, `${name}-2.png`, `${id}, ${scheme}, one page down`));
        await popup.close();
        await page.close();
      }
      tell(`${session.kind}: ${id}`);
    }
  } finally {
    await served.close();
  }
  return pictures;
}
