import { processFile } from './process-file';

/**
 * Memory in MB that a process has to itself (what is not mapped from files), as its system counts it; 0 where it is
 * gone. `smaps_rollup` says it with more care, but walks all pages of the process for it and makes it wait: looked at
 * every 20 ms, pages of 80,000 elements took up to three times as long.
 */
const privateOf = (pid: number): number =>
  Number(/^RssAnon:\s+(\d+) kB/m.exec(processFile(pid, 'status'))?.[1] ?? 0) / 1024;

/** How much memory the page with most of it holds, before something and at the height of it. */
export interface Memory {
  readonly loaded: number;
  readonly peak: number;
}

/** How often memory is looked at. */
const everyMs = 20;

/** Runs `work` and tells what memory the heaviest of the processes `pids` held, before and at most. */
export async function watched<T>(
  pids: readonly number[],
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly memory: Memory }> {
  const held = pids.map((pid) => ({ pid, loaded: privateOf(pid) }));
  const heaviest = held.sort((a, b) => b.loaded - a.loaded)[0];
  const { pid, loaded } = heaviest ?? { pid: 0, loaded: 0 };
  let peak = loaded;
  const timer = setInterval(() => {
    peak = Math.max(peak, privateOf(pid));
  }, everyMs);
  try {
    const result = await work();
    return { result, memory: { loaded, peak: Math.max(peak, privateOf(pid)) } };
  } finally {
    clearInterval(timer);
  }
}
