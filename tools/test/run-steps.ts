import type { Step } from './step';
import { countLine, failure, type Outcome, type Tally } from './tally';

/**
 * Runs the steps one after the other and says so with `print`. A failing step does not stop the
 * others; one that throws has failed, and one that needs a failed step counts as failed unrun.
 */
export async function runSteps(
  steps: readonly Step[],
  print: (line: string) => void,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const step of steps) {
    print(`\n──── ${step.name}: ${step.why}`);
    const started = performance.now();
    const tally = await runStep(step, outcomes);
    const seconds = (performance.now() - started) / 1000;
    outcomes.push({ step: step.name, seconds, ...tally });
    print(`──── ${step.name}: ${countLine(tally)} in ${seconds.toFixed(1)} s`);
  }
  return outcomes;
}

async function runStep(step: Step, before: readonly Outcome[]): Promise<Tally> {
  const missing = before.find(
    ({ step: name, failed }) => failed > 0 && step.needs?.includes(name) === true,
  );
  if (missing !== undefined) return failure(`not run, because ${missing.step} failed`);
  try {
    return await step.run();
  } catch (error) {
    console.error(error);
    return failure(String(error));
  }
}
