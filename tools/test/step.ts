import type { Tally } from './tally';

/** One thing `npm test` does. */
export interface Step {
  /** What `--only` and the table call it. */
  readonly name: string;
  /** Why it is there and, where that matters, why it comes here. */
  readonly why: string;
  /** Steps without whose success this one would only repeat their failure, or test something stale. */
  readonly needs?: readonly string[];
  readonly run: () => Promise<Tally>;
}
