/** `npm run corpus`: how good extraction is on saved pages; `-- --help` tells how it is asked. */
import { createWriteStream } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { finished } from 'node:stream/promises';
import { startOffline } from '../bench/offline';
import { help, readArguments, type Run } from './arguments';
import { choosePages } from './choose-pages';
import { loadCorpus, NoCorpusError, type CorpusPage } from './load-corpus';
import { startProgress } from './progress';
import { readCorpus } from './read-corpus';
import type { Way } from './reading';
import { report } from './report';
import { rowOf } from './row';
import { type Scored, scoredOf } from './scored';

/** Somebody else's work on the same machine is in every time; the load tells how much. */
function surroundings(version: string): string {
  const load = `load ${loadavg()[0]?.toFixed(1) ?? '?'} on ${availableParallelism()} processors`;
  return `${version}, Node ${process.version}, ${load}`;
}

async function measure(run: Run, pages: readonly CorpusPage[]): Promise<void> {
  const { browser, closed } = await startOffline(['--disable-features=BackForwardCache']);
  const out = run.out === undefined ? undefined : createWriteStream(run.out);
  const progress = startProgress(pages.length, process.stderr);
  const scored: Scored[] = [];
  try {
    const manner = { jobs: run.jobs, limitMs: run.limitMs, peers: run.compare, steps: [] };
    for await (const read of readCorpus(browser, run.folder, pages, manner)) {
      out?.write(`${rowOf(read.reading)}\n`);
      scored.push(scoredOf(read));
      progress.count();
    }
    progress.end();
    const ways: Way[] = ['lede', ...run.compare];
    console.log(
      report(scored, {
        command: `npm run corpus -- ${process.argv.slice(2).join(' ')}`,
        surroundings: surroundings(await browser.version()),
        ways,
        isTimed: run.jobs === 1,
      }),
    );
  } finally {
    await browser.close();
    await closed;
    out?.end();
    if (out !== undefined) await finished(out);
  }
}

function refuse(sentence: string): void {
  console.error(sentence);
  process.exitCode = 2;
}

const request = readArguments(process.argv.slice(2));
if (request.kind === 'help') {
  console.log(help);
} else if (request.kind === 'wrong') {
  refuse(request.sentence);
} else {
  try {
    const pages = choosePages(loadCorpus(request.folder), request.only);
    if (typeof pages === 'string') refuse(pages);
    else await measure(request, pages);
  } catch (error) {
    if (!(error instanceof NoCorpusError)) throw error;
    refuse(error.message);
  }
}
