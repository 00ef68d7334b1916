import type { BrowserKind } from '../browsers/kinds';
import { clickInChromium } from './click-chromium';
import { clickInFirefox } from './click-firefox';
import type { Click, Clicker } from './clicker';
import { writeEmptyExtension } from './empty-extension';
import { bundleMeasure, measureExtraction, type Extraction } from './extraction';
import type { ServedPage } from './pages';

/** Everything measured on one page. */
export interface Measured {
  readonly id: string;
  readonly lede: Click;
  readonly empty: Click;
  readonly extraction: Extraction;
}

export interface Run {
  readonly browser: string;
  readonly measured: readonly Measured[];
}

async function measurePage(
  clicker: Clicker,
  { id, url }: ServedPage,
  bundle: string,
  turn: number,
): Promise<Measured> {
  const page = await clicker.open(url);
  const lede = await clicker.click('lede');
  const empty = await clicker.click('empty');
  return { id, lede, empty, extraction: await measureExtraction(page, bundle, turn) };
}

/**
 * Clicks Lede's button and the empty popup's in turn over every page. The first page is opened once
 * more beforehand and not counted, so that no figure holds the browser's own start.
 */
export async function run(
  kind: BrowserKind,
  ledeDir: string,
  pages: readonly ServedPage[],
  tell: (line: string) => void,
): Promise<Run> {
  const bundle = await bundleMeasure();
  const empty = await writeEmptyExtension(kind);
  try {
    const click = kind === 'chromium' ? clickInChromium : clickInFirefox;
    const clicker = await click(ledeDir, empty.dir);
    try {
      const measured: Measured[] = [];
      for (const page of pages.slice(0, 1)) await measurePage(clicker, page, bundle, 0);
      for (const [turn, page] of pages.entries()) {
        const one = await measurePage(clicker, page, bundle, turn);
        measured.push(one);
        const { at, state } = one.lede;
        const result = at === null ? `no story (${state})` : `${at.toFixed(0)} ms`;
        tell(`${turn + 1}/${pages.length} ${page.id}: ${result}`);
      }
      return { browser: clicker.version, measured };
    } finally {
      await clicker.close();
    }
  } finally {
    await empty.remove();
  }
}
