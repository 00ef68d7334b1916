/** @jest-environment node */
import { expect, test } from '@jest/globals';
import { type JestReport, tallyJest } from '../../../tools/test/jest-report';
import {
  filesToTryAgain,
  type JestRun,
  joined,
  withSecondTry,
} from '../../../tools/test/second-try';

/** A run of files, each with the outcomes of its tests. */
function run(files: Readonly<Record<string, readonly string[]>>): JestRun {
  const all = Object.values(files).flat();
  const count = (status: string) => all.filter((one) => one === status).length;
  const report: JestReport = {
    numPassedTests: count('passed'),
    numFailedTests: count('failed'),
    numPendingTests: 0,
    numTodoTests: 0,
    numRuntimeErrorTestSuites: 0,
    testResults: Object.entries(files).map(([name, statuses]) => ({
      name: `/lede/${name}`,
      status: statuses.includes('failed') ? 'failed' : 'passed',
      message: '',
      assertionResults: statuses.map((status, index) => ({ fullName: `test ${index}`, status })),
    })),
  };
  return { report, tally: tallyJest(report, count('failed') > 0 ? 1 : 0, '/lede') };
}

const first = run({ 'a.ts': ['passed', 'failed'], 'b.ts': ['passed', 'passed'] });

test('a file that failed is tried again; what passes then is counted, and named', () => {
  expect(filesToTryAgain(first.report)).toEqual(['/lede/a.ts']);
  expect(withSecondTry(first, run({ 'a.ts': ['passed', 'passed'] }))).toEqual({
    passed: 4,
    failed: 0,
    problems: [],
    unsteady: ['a.ts: test 1 (failed)'],
  });
});

test('what fails again has failed', () => {
  expect(withSecondTry(first, run({ 'a.ts': ['passed', 'failed'] }))).toEqual({
    passed: 3,
    failed: 1,
    problems: ['a.ts: test 1 (failed)'],
    unsteady: [],
  });
});

test('what fails only at the second try has failed too', () => {
  expect(withSecondTry(first, run({ 'a.ts': ['failed', 'passed'] }))).toMatchObject({
    passed: 3,
    failed: 1,
    problems: ['a.ts: test 0 (failed)'],
  });
});

test('two halves count as one run, and their failing files together', () => {
  const whole = joined(first, run({ 'c.ts': ['failed'], 'd.ts': ['passed'] }));
  expect(whole.tally).toEqual({
    passed: 4,
    failed: 2,
    problems: ['a.ts: test 1 (failed)', 'c.ts: test 0 (failed)'],
  });
  expect(filesToTryAgain(whole.report)).toEqual(['/lede/a.ts', '/lede/c.ts']);
  expect(
    filesToTryAgain(
      joined(whole, { ...first, report: { ...first.report, numTodoTests: 1 } }).report,
    ),
  ).toEqual([]);
});

test('a skipped test fails the run in any case', () => {
  expect(filesToTryAgain({ ...first.report, numPendingTests: 1 })).toEqual([]);
});

test('where nothing failed, or much, there is no second try', () => {
  expect(filesToTryAgain(run({ 'a.ts': ['passed'] }).report)).toEqual([]);
  const failed = ['failed'];
  expect(
    filesToTryAgain(run({ 'a.ts': failed, 'b.ts': failed, 'c.ts': failed, 'd.ts': failed }).report),
  ).toEqual([]);
});
