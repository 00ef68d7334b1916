import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { launchOfflineChromium } from '../bench/offline-chromium';
import { root } from '../build/root';
import { serve } from '../serve';
import { settled } from './picture';

/** What a picture may weigh, so that a clone stays light. */
const heaviest = 250_000;

/** A good screen: two pixels to one of the page's, and room for a popup of the greatest size. */
const screen = '--screen-info={3200x2400 devicePixelRatio=2}';

/** The sample's own address, so that the popup names its publisher and not this machine. */
const publisher = 'merrowbaymercury.example';

/** Takes the README's pictures: the popup over the sample page at its real size. */
export async function takeReadmePictures(dir: string): Promise<string[]> {
  const folder = join(root, 'docs', 'pictures');
  await mkdir(folder, { recursive: true });
  const server = await serve({ root: join(root, 'tools', 'sample') });
  const { session } = await launchOfflineChromium([dir], [screen]);
  const written: string[] = [];
  try {
    const page = await session.openPage(`${server.url.replace('127.0.0.1', publisher)}/`);
    for (const scheme of ['light', 'dark'] as const) {
      await session.setColorScheme(scheme);
      const popup = await session.clickToolbarButton(page);
      await settled(popup, 'story');
      const path = join(folder, `popup-${scheme}.png`);
      await popup.screenshot(path);
      await popup.close();
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
