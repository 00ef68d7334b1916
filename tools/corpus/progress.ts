/** Tells how far a run is: on a terminal in one line that is written over, elsewhere now and then. */
export interface Progress {
  /** To be called for each page that is done. */
  count(): void;
  end(): void;
}

const everyPages = 50;

/** Counts up to `total` pages on `stream`. */
export function startProgress(
  total: number,
  stream: { isTTY?: boolean; write(text: string): unknown },
  now: () => number = () => performance.now(),
): Progress {
  const startedAt = now();
  const isTerminal = stream.isTTY === true;
  let done = 0;
  return {
    count: () => {
      done++;
      if (!isTerminal && done % everyPages !== 0 && done !== total) return;
      const rate = (done / Math.max(1, now() - startedAt)) * 1_000;
      const line = `${done}/${total} pages, ${rate.toFixed(1)} a second`;
      stream.write(isTerminal ? `\r${line}` : `${line}\n`);
    },
    end: () => {
      if (isTerminal && done > 0) stream.write('\n');
    },
  };
}
