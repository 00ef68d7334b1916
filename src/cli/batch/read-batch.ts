import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { asJson } from '../formats/as-json';
import type { BatchRequest } from '../arguments';
import { failedRow, type Row } from '../row';
import { printLines } from '../print-lines';
import { failureSentence } from '../sentences';
import { inOrder } from './in-order';
import { readJobs, type Job } from './jobs';
import { createPool, type Pool } from './pool';
import { startProgress } from './progress';
import { LostPageError, startReader } from './reader-process';

/** Results that may wait for a slow page before them, for each page read at the same time. */
const ahead = 8;

/** A reader runs TypeScript as this process does; named by its path, since the caller may be anywhere. */
const readerPath = fileURLToPath(new URL('reader.ts', import.meta.url));
const execArgv = ['--import', createRequire(import.meta.url).resolve('tsx/esm')];

async function rowFor(job: Job, pool: Pool, encoding: string | undefined): Promise<Row> {
  if ('wrong' in job) return failedRow(job.file, job.wrong);
  const page = encoding === undefined ? job.page : { encoding, ...job.page };
  try {
    return (await pool.ask(page)) as Row;
  } catch (error) {
    const isLost = error instanceof LostPageError;
    return failedRow(page.file, isLost ? error.message : failureSentence(error));
  }
}

/** Reads the pages named on standard input, and answers the exit status. */
export async function readBatch({ jobs, timeLimitMs, encoding }: BatchRequest): Promise<number> {
  const pool = createPool({
    size: jobs,
    timeLimitMs,
    start: () => startReader(readerPath, execArgv),
  });
  const progress = startProgress((line) => {
    console.error(line);
  });
  async function* lines(): AsyncGenerator<string> {
    const rows = inOrder(readJobs(process.stdin), jobs * ahead, (job) =>
      rowFor(job, pool, encoding),
    );
    for await (const row of rows) {
      progress.count(row.error !== undefined);
      yield asJson(row);
    }
  }
  try {
    await printLines(lines());
  } finally {
    progress.stop();
    pool.close();
    // Where nobody reads any more, nothing is left to wait for.
    process.stdin.destroy();
  }
  return progress.failed === 0 ? 0 : 1;
}
