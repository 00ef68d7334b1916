import { LostPageError, type ReaderProcess } from './reader-process';

export interface Pool {
  /** What a process of the pool answers. Rejects with LostPageError where that takes too long, or ends it. */
  ask(request: object): Promise<unknown>;
  /** Ends the processes; what is still asked, or is after it, is lost. */
  close(): void;
}

export interface PoolOptions {
  readonly size: number;
  readonly timeLimitMs: number;
  /** Starts one process. */
  readonly start: () => Promise<ReaderProcess>;
}

/** Up to `size` processes, each started when it is needed, and replaced by another where it was lost. */
export function createPool({ size, timeLimitMs, start }: PoolOptions): Pool {
  const all = new Set<ReaderProcess>();
  const idle: ReaderProcess[] = [];
  const waiting: (() => void)[] = [];
  let free = size;
  let isClosed = false;

  /** Waits for a place; whoever leaves one to somebody waiting takes nothing from `free`. */
  async function takePlace(): Promise<void> {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
  }
  function leavePlace(): void {
    const next = waiting.shift();
    if (next === undefined) free++;
    else next();
  }

  async function readerForUse(): Promise<ReaderProcess> {
    for (let reader = idle.pop(); reader !== undefined; reader = idle.pop()) {
      if (!reader.isGone) return reader;
      all.delete(reader);
    }
    const reader = await start();
    all.add(reader);
    if (isClosed) reader.end();
    return reader;
  }

  return {
    ask: async (request) => {
      await takePlace();
      try {
        if (isClosed) throw new LostPageError('Nobody waits for this page any more.');
        const reader = await readerForUse();
        try {
          return await reader.ask(request, timeLimitMs);
        } finally {
          idle.push(reader);
        }
      } finally {
        leavePlace();
      }
    },
    close: () => {
      isClosed = true;
      for (const reader of all) reader.end();
    },
  };
}
