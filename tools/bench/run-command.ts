import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { root } from '../build/root';

/** What a page came to: what is told of it, and how long it took where no other was read beside it. */
export interface PageResult {
  readonly file: string;
  readonly story: boolean;
  readonly error: string | undefined;
  readonly ms: number;
}

export interface CommandRun {
  /** All pages at once, as a person would have them read; the command's own start included. */
  readonly totalMs: number;
  readonly status: number | null;
  readonly pages: readonly PageResult[];
}

interface Row {
  readonly file: string;
  readonly story: boolean;
  readonly error?: string;
}

function startCommand(args: readonly string[]) {
  const child = spawn('npx', ['--no-install', 'lede', '--batch', ...args], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  return { child, rows: createInterface({ input: child.stdout }), ended: once(child, 'close') };
}

async function readAll(lines: readonly string[], tell: (line: string) => void) {
  const { child, rows, ended } = startCommand([]);
  const startedAt = performance.now();
  child.stdin.end(lines.map((line) => `${line}\n`).join(''));
  const results: Row[] = [];
  for await (const row of rows) {
    const { file, story, error } = JSON.parse(row) as Row;
    results.push({ file, story, ...(error === undefined ? {} : { error }) });
    if (results.length % 100 === 0) tell(`all at once: ${results.length}/${lines.length}`);
  }
  const [status] = (await ended) as [number | null];
  return { results, status, totalMs: performance.now() - startedAt };
}

/** Gives each line when the row before it is there. The first is read once more beforehand, not counted. */
async function timeEach(lines: readonly string[], tell: (line: string) => void): Promise<number[]> {
  const { child, rows, ended } = startCommand(['--jobs', '1']);
  const next = rows[Symbol.asyncIterator]();
  const times: number[] = [];
  for (const [at, line] of [...lines.slice(0, 1), ...lines].entries()) {
    const startedAt = performance.now();
    child.stdin.write(`${line}\n`);
    await next.next();
    if (at > 0) times.push(performance.now() - startedAt);
    if (at > 0 && at % 100 === 0) tell(`one by one: ${at}/${lines.length}`);
  }
  child.stdin.end();
  await ended;
  return times;
}

/** Reads all pages twice with the command line: at once for the whole, one by one for each. */
export async function runCommand(
  lines: readonly string[],
  tell: (line: string) => void,
): Promise<CommandRun> {
  const { results, status, totalMs } = await readAll(lines, tell);
  const times = await timeEach(lines, tell);
  return {
    totalMs,
    status,
    pages: results.map(({ file, story, error }, at) => ({
      file,
      story,
      error,
      ms: times[at] ?? NaN,
    })),
  };
}
