/** A batch that is over before this needs no word; later ones are told of as often. */
const everyMs = 5_000;

export interface Progress {
  /** To be called for each page that is done. */
  count(isFailed: boolean): void;
  readonly failed: number;
  stop(): void;
}

/** Counts the pages of a batch, and tells how far it is while it takes long. */
export function startProgress(tell: (line: string) => void): Progress {
  const startedAt = Date.now();
  let done = 0;
  let failed = 0;
  const timer = setInterval(() => {
    const seconds = Math.round((Date.now() - startedAt) / 1_000);
    tell(`${done} pages read, ${failed} without a text, after ${seconds} seconds …`);
  }, everyMs);
  return {
    count: (isFailed) => {
      done++;
      if (isFailed) failed++;
    },
    get failed() {
      return failed;
    },
    stop: () => {
      clearInterval(timer);
    },
  };
}
