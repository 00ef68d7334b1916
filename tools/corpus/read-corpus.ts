import type { Browser } from 'puppeteer-core';
import { bundleForPage } from '../bench/bundle-for-page';
import { markupOf } from '../bench/corpus';
import { inOrder } from '../../src/cli/batch/in-order';
import type { CorpusPage } from './load-corpus';
import { createPageReader, type Wanted } from './read-page';
import type { PageReading } from './reading';
import { openTab } from './tab';

/** How to read a corpus. */
export interface Manner extends Wanted {
  /** Tabs at work at once. */
  readonly jobs: number;
  /** What one reading may take before its page counts as failed. */
  readonly limitMs: number;
}

/** A page and what was read off it. */
export interface ReadPage {
  readonly page: CorpusPage;
  readonly reading: PageReading;
}

/** Reads `pages` of the corpus in `folder`, and hands them on in their order. */
export async function* readCorpus(
  browser: Browser,
  folder: string,
  pages: readonly CorpusPage[],
  { jobs, limitMs, ...wanted }: Manner,
): AsyncGenerator<ReadPage> {
  const script = await bundleForPage('tools/corpus/in-page.ts');
  const readers = Array.from({ length: jobs }, () =>
    createPageReader(() => openTab(browser, script, limitMs), wanted),
  );
  const idle = [...readers];
  const work = async ([turn, page]: [number, CorpusPage]): Promise<ReadPage> => {
    const reader = idle.pop();
    if (reader === undefined) throw new Error('More pages at once than readers.');
    const reading = await reader.read(page, markupOf(folder, page), turn);
    idle.push(reader);
    return { page, reading };
  };
  try {
    yield* inOrder(from(pages.entries()), jobs, work);
  } finally {
    await Promise.all(readers.map((reader) => reader.close()));
  }
}

// eslint-disable-next-line @typescript-eslint/require-await -- what is read in order comes from an asynchronous source
async function* from<T>(items: Iterable<T>): AsyncGenerator<T> {
  yield* items;
}
