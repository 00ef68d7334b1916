import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Popup } from '../browsers/popup';
import { root } from '../build/root';

export const outFolder = join(root, 'out', 'pictures');

/** A picture that was taken, for a contact sheet. */
export interface Picture {
  /** Relative to `out/pictures`. */
  readonly file: string;
  readonly caption: string;
}

/** Waits until the popup shows `state`, or by default whatever comes after looking, with its pictures. */
export async function settled(popup: Popup, state = ''): Promise<string> {
  await popup.waitFor(
    (wanted) => {
      const shown = document.documentElement.dataset['state'] ?? 'looking';
      // Before anything is drawn the state says looking, too.
      const drawn = (document.querySelector('.page')?.childElementCount ?? 0) > 0;
      return drawn && (wanted === '' ? shown !== 'looking' : shown === wanted);
    },
    { timeoutMs: 20_000 },
    state,
  );
  return popup.evaluate(async () => {
    await document.fonts.ready;
    const images = [...document.querySelectorAll('img')].filter(
      ({ loading }) => loading !== 'lazy',
    );
    const loaded = Promise.all(images.map((image) => image.decode().catch(() => undefined)));
    await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, 2_000))]);
    await new Promise((resolve) => setTimeout(resolve, 200));
    return document.documentElement.dataset['state'] ?? '';
  });
}

/** Scrolls the story one page down, by as much as Page Down does; false where it ends before. */
export async function pageDown(popup: Popup): Promise<boolean> {
  const moved = await popup.evaluate(() => {
    const page = document.querySelector('.page');
    if (page === null) return false;
    page.scrollTop += page.clientHeight * 0.875;
    return page.scrollTop > 0;
  });
  await popup.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 400));
  });
  return moved;
}

/** Writes a picture of the popup below `out/pictures`. */
export async function take(popup: Popup, file: string, caption: string): Promise<Picture> {
  const path = join(outFolder, file);
  mkdirSync(dirname(path), { recursive: true });
  await popup.screenshot(path);
  return { file, caption };
}
