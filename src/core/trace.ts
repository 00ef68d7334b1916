/** Told of each step of an extraction when it is done, and of the milliseconds it took. */
export type Trace = (step: string, ms: number) => void;

/** Runs one step and tells `trace` of it. */
export type Timed = <T>(step: string, run: () => T) => T;

export const timing =
  (trace: Trace): Timed =>
  (step, run) => {
    const start = performance.now();
    const result = run();
    trace(step, performance.now() - start);
    return result;
  };
