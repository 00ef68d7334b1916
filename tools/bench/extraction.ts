import type { Page } from 'puppeteer-core';
import { bundleForPage } from './bundle-for-page';
import type { Rounds } from './extraction-in-page';
import { figuresOf } from './figures';

const rounds = 4;

/** Both ways' times on one page: the first run, compiled by nobody yet, and the median of the rest. */
export interface Extraction {
  readonly first: { readonly lede: number; readonly readability: number };
  readonly warm: { readonly lede: number; readonly readability: number };
}

export const bundleMeasure = (): Promise<string> =>
  bundleForPage('tools/bench/extraction-in-page.ts');

/** Measures extraction on the open page. Each page takes turns in which way goes first. */
export async function measureExtraction(
  page: Page,
  bundle: string,
  turn: number,
): Promise<Extraction> {
  const first = turn % 2 === 0 ? 'lede' : 'readability';
  const source = `(async () => { ${bundle}
    return JSON.stringify(await globalThis.ledeMeasure(${rounds}, '${first}')); })()`;
  const { lede, readability } = JSON.parse((await page.evaluate(source)) as string) as Rounds;
  const warm = (times: readonly number[]): number => figuresOf(times.slice(1)).median;
  return {
    first: { lede: lede[0] ?? NaN, readability: readability[0] ?? NaN },
    warm: { lede: warm(lede), readability: warm(readability) },
  };
}
