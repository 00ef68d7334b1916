/**
 * The source of the script that measures extraction inside a page; bundled by `extraction.ts` with
 * the very modules the content script is made of.
 */
import { Readability } from '@mozilla/readability';
import { recordLayout } from '../../src/content/record-layout';
import { watchChanges } from '../../src/content/watch-changes';
import { extract } from '../../src/core/extract';

/** Milliseconds, one entry a round. */
export interface Rounds {
  readonly lede: readonly number[];
  readonly readability: readonly number[];
}

const works = {
  lede: () =>
    extract(document, location.href, {
      layout: () => recordLayout(document),
      watch: watchChanges,
    }),
  readability: () => new Readability(document.cloneNode(true) as Document).parse(),
};

/** Reads this page again and again by both ways in turn; `first` is the way that goes first. */
async function measure(rounds: number, first: keyof typeof works): Promise<Rounds> {
  const times = { lede: [] as number[], readability: [] as number[] };
  const order: (keyof typeof works)[] =
    first === 'lede' ? ['lede', 'readability'] : ['readability', 'lede'];
  for (let round = 0; round < rounds; round++) {
    for (const way of order) {
      const start = performance.now();
      await works[way]();
      times[way].push(performance.now() - start);
    }
  }
  return times;
}

(globalThis as { ledeMeasure?: typeof measure }).ledeMeasure = measure;
