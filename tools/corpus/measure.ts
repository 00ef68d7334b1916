import { createWriteStream } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { finished } from 'node:stream/promises';
import { stepNames } from '../../src/core/extract';
import { startOffline } from '../bench/offline';
import type { Run } from './arguments';
import type { CorpusPage } from './load-corpus';
import { startProgress } from './progress';
import { readCorpus, type ReadPage } from './read-corpus';
import type { Way } from './reading';
import { report } from './report';
import { readRows, rowOf } from './row';
import { type Scored, scoredOf } from './scored';

/** Somebody else's work on the same machine is in every time; the load tells how much. */
function surroundings(version: string): string {
  const load = `load ${loadavg()[0]?.toFixed(1) ?? '?'} on ${availableParallelism()} processors`;
  return `${version}, Node ${process.version}, ${load}`;
}

/** Reads `pages` in a Chromium of its own, telling each to `take` as it comes; gives the browser's version. */
async function readAll(
  run: Run,
  pages: readonly CorpusPage[],
  steps: readonly string[],
  take: (read: ReadPage) => void,
): Promise<string> {
  // Pages that were left are not kept: there are many, and nobody goes back.
  const { browser, closed } = await startOffline(['--disable-features=BackForwardCache']);
  const { jobs, limitMs, compare: peers, words: account } = run;
  try {
    for await (const read of readCorpus(browser, run.folder, pages, {
      jobs,
      limitMs,
      peers,
      steps,
      account,
    })) {
      take(read);
    }
    return await browser.version();
  } finally {
    await browser.close();
    await closed;
  }
}

/** Reads and scores `pages` as `run` says, writes its rows, and gives the report. `command` stands above it. */
export async function measure(
  run: Run,
  pages: readonly CorpusPage[],
  command: string,
): Promise<string> {
  // Before the pages are read: a file that is no earlier run should be told of at once.
  const against =
    run.against === undefined ? undefined : { file: run.against, rows: readRows(run.against) };
  const steps = run.ablate ? stepNames : [];
  const out = run.out === undefined ? undefined : createWriteStream(run.out);
  const progress = startProgress(pages.length, process.stderr);
  const scored: Scored[] = [];
  const version = await readAll(run, pages, steps, (read) => {
    out?.write(`${rowOf(read.reading)}\n`);
    scored.push(scoredOf(read));
    progress.count();
  }).finally(() => {
    progress.end();
    out?.end();
  });
  if (out !== undefined) await finished(out);
  const ways: Way[] = ['lede', ...run.compare];
  return report(scored, {
    command,
    surroundings: surroundings(version),
    ways,
    isTimed: run.jobs === 1,
    times: run.times,
    folds: run.folds,
    steps,
    words: run.words,
    against,
  });
}
