import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserSession } from '../browsers/session';
import { layOut, readShownText } from './shown-text';

const folder = join(import.meta.dirname, '..', '..', 'out', 'start');

/** Where nobody can see a window: takes pictures of page and popup, and prints the story. */
export async function showWithoutDisplay(session: BrowserSession, page: Page): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const paths: string[] = [];
  const picture = (name: string): string => {
    const path = join(folder, `${session.kind}-${name}.png`);
    paths.push(path);
    return path;
  };
  await page.screenshot({ path: picture('page') });
  let text = '';
  for (const scheme of ['light', 'dark'] as const) {
    await session.setColorScheme(scheme);
    const popup = await session.clickToolbarButton(page);
    text = layOut(await readShownText(popup));
    await popup.screenshot(picture(`popup-${scheme}`));
    await popup.close();
  }
  console.log(`\n${text}\n`);
  console.log('There is no display here; these pictures show the page and the popup:');
  for (const path of paths) console.log(`  ${relative(process.cwd(), path)}`);
}
