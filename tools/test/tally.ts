/** What a step counted. A step that is not a suite of tests counts as one. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** A line for each thing that went wrong, repeated at the end where it is found again. */
  readonly problems: readonly string[];
  /** A line for each thing that went wrong once and was right when it was tried again. */
  readonly unsteady?: readonly string[];
}

/** A step's tally with its name and how long it took. */
export interface Outcome extends Tally {
  readonly step: string;
  readonly seconds: number;
}

/** The tally of a step that did what it should. */
export const success: Tally = { passed: 1, failed: 0, problems: [] };

/** The tally of a step that did not, and why. */
export function failure(...problems: readonly string[]): Tally {
  return { passed: 0, failed: 1, problems };
}

/** Adds up everything that ran; a run of nothing has failed, since it has shown nothing. */
export function total(outcomes: readonly Outcome[]): Tally {
  if (outcomes.length === 0) return failure('No step ran.');
  const told = (lines: (outcome: Outcome) => readonly string[]): string[] =>
    outcomes.flatMap((outcome) => lines(outcome).map((line) => `${outcome.step}: ${line}`));
  return {
    passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
    failed: outcomes.reduce((sum, { failed }) => sum + failed, 0),
    problems: told(({ problems }) => problems),
    unsteady: told(({ unsteady }) => unsteady ?? []),
  };
}

/** The line a machine reads: `12 passed, 0 failed`. */
export function countLine({ passed, failed }: Pick<Tally, 'passed' | 'failed'>): string {
  return `${passed} passed, ${failed} failed`;
}
