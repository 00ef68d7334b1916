import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { TimeoutError } from '../browsers/errors';
import type { ExtensionPage } from '../browsers/extension-page';
import { root } from '../build/root';

export const outFolder = join(root, 'out', 'pictures');

/** A picture that was taken, for a contact sheet. */
export interface Picture {
  /** Relative to `out/pictures`. */
  readonly file: string;
  readonly caption: string;
}

/**
 * Waits until the page shows `state`, or by default whatever comes after looking, with its
 * pictures. Answers what it shows, be it another state that stands: a picture tells more than an
 * error.
 */
export async function settled(page: ExtensionPage, state = ''): Promise<string> {
  const shows = (wanted: string): boolean => {
    const shown = document.querySelector('html')?.dataset['state'] ?? 'looking';
    // Before anything is drawn the state says looking, too.
    const drawn = (document.querySelector('.page')?.childElementCount ?? 0) > 0;
    const isOnItsWay = shown === 'looking' || shown === 'beginning';
    return drawn && (wanted === '' ? !isOnItsWay : shown === wanted);
  };
  await page.waitFor(shows, { timeoutMs: 10_000 }, state).catch((error: unknown) => {
    if (!(error instanceof TimeoutError)) throw error;
  });
  return page.evaluate(async () => {
    await document.fonts.ready;
    const images = [...document.querySelectorAll('img')].filter(
      ({ loading }) => loading !== 'lazy',
    );
    const loaded = Promise.all(images.map((image) => image.decode().catch(() => undefined)));
    await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, 2_000))]);
    await new Promise((resolve) => setTimeout(resolve, 200));
    return document.querySelector('html')?.dataset['state'] ?? '';
  });
}

/** Scrolls the story by one page, as far as Page Down goes, or to its end. */
export async function scroll(page: ExtensionPage, to: 'next page' | 'end'): Promise<void> {
  await page.evaluate(async (wanted) => {
    const story = document.querySelector('.page');
    story?.scrollBy(0, wanted === 'end' ? story.scrollHeight : story.clientHeight * 0.875);
    await new Promise((resolve) => setTimeout(resolve, 400));
  }, to);
}

/** Writes a picture of the page below `out/pictures`. */
export async function take(page: ExtensionPage, file: string, caption: string): Promise<Picture> {
  const path = join(outFolder, file);
  mkdirSync(dirname(path), { recursive: true });
  await page.screenshot(path);
  return { file, caption };
}
