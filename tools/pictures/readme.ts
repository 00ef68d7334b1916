import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchOfflineChromium } from '../bench/offline-chromium';
import { root } from '../build/root';
import { serve } from '../serve';
import { settled } from './picture';
import { smallerPng } from './smaller-png';

/** What a page of the repository may weigh, so that a clone stays light. */
const heaviest = 250_000;

/**
 * Takes the README's pictures: the popup over the sample page at its real size, two pixels to one of
 * its own, as good screens show it.
 */
export async function takeReadmePictures(dir: string): Promise<string[]> {
  const folder = join(root, 'docs', 'pictures');
  await mkdir(folder, { recursive: true });
  const server = await serve({ root: join(root, 'tools', 'sample') });
  const { session } = await launchOfflineChromium(
    [dir],
    ['--screen-info={3200x2400 devicePixelRatio=2}'],
  );
  const written: string[] = [];
  try {
    const page = await session.openPage(`${server.url}/`);
    for (const scheme of ['light', 'dark'] as const) {
      await session.setColorScheme(scheme);
      const popup = await session.clickToolbarButton(page);
      await settled(popup, 'story');
      const path = join(folder, `popup-${scheme}.png`);
      await popup.screenshot(path);
      await popup.close();
      await writeFile(path, await smallerPng(path));
      const { size } = await stat(path);
      if (size > heaviest) console.warn(`${path} has ${size} bytes, more than ${heaviest}.`);
      written.push(path);
    }
  } finally {
    await session.close();
    await server.close();
  }
  return written;
}
