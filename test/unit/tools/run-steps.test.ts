/** @jest-environment node */
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { runSteps } from '../../../tools/test/run-steps';
import type { Step } from '../../../tools/test/step';
import { failure, success, type Tally } from '../../../tools/test/tally';

let ran: string[];

beforeEach(() => {
  ran = [];
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterEach(() => {
  jest.restoreAllMocks();
});

function step(name: string, result: Tally | Error, needs: readonly string[] = []): Step {
  const run = () => {
    ran.push(name);
    return result instanceof Error ? Promise.reject(result) : Promise.resolve(result);
  };
  return { name, why: 'to be tested', needs, run };
}

async function results(...steps: readonly Step[]) {
  const outcomes = await runSteps(steps, () => undefined);
  return outcomes.map(({ step: name, passed, failed }) => [name, passed, failed]);
}

test('a failing step does not stop the others', async () => {
  expect(await results(step('a', failure('no')), step('b', success))).toEqual([
    ['a', 0, 1],
    ['b', 1, 0],
  ]);
});

test('a step that throws has failed, and says why', async () => {
  const [outcome] = await runSteps([step('a', new Error('no browser'))], () => undefined);
  expect(outcome).toMatchObject({ failed: 1, problems: ['Error: no browser'] });
});

test('a step that needs a failed one counts as failed without being run', async () => {
  expect(await results(step('build', failure('no')), step('chromium', success, ['build']))).toEqual(
    [
      ['build', 0, 1],
      ['chromium', 0, 1],
    ],
  );
  expect(ran).toEqual(['build']);
});

test('a step runs where what it needs passed, or was not asked for', async () => {
  await results(step('build', success), step('chromium', success, ['build']));
  await results(step('firefox', success, ['build']));
  expect(ran).toEqual(['build', 'chromium', 'firefox']);
});
