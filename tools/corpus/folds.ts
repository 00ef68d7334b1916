import { createHash } from 'node:crypto';

/** Which of `count` folds a site is in, from 0: by its name alone, so a site is never split, nor moves between runs. */
export function foldOf(domain: string, count: number): number {
  return createHash('sha256').update(domain).digest().readUInt32BE(0) % count;
}

/** Mean and standard deviation over folds. */
export interface Spread {
  readonly mean: number;
  readonly deviation: number;
}

/** How far apart the folds' figures are; NaN without any. */
export function spreadOf(values: readonly number[]): Spread {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, deviation: Math.sqrt(squares / Math.max(1, values.length - 1)) };
}
