import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { launchOfflineChromium } from '../bench/offline-chromium';
import { root } from '../build/root';
import { serve } from '../serve';
import { openFullView } from './full-view';
import { settled } from './picture';

/** What a picture may weigh, so that a clone stays light. */
const heaviest = 250_000;

/** A good screen: two pixels to one of the page's, and room for a popup of the greatest size. */
const screen = '--screen-info={3200x2400 devicePixelRatio=2}';

/** The sample's own address, so that the popup names its publisher and not this machine. */
const publisher = 'merrowbaymercury.example';

/** The full view in a window on a desk; one pixel to one of the page's, or it would weigh too much. */
const wide = { width: 1280, height: 860, deviceScaleFactor: 1 };

/** Takes the README's pictures: popup and full view over the sample page at their real size. */
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
      written.push(path);
    }
    await session.setColorScheme('light');
    await page.setViewport(wide);
    const reader = await openFullView(session, page);
    const path = join(folder, 'full-view.png');
    await reader.screenshot(path);
    written.push(path);
  } finally {
    await session.close();
    await server.close();
  }
  for (const path of written) {
    const { size } = await stat(path);
    if (size > heaviest) console.warn(`${path} has ${size} bytes, more than ${heaviest}.`);
  }
  return written;
}
