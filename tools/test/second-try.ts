import type { JestReport } from './jest-report';
import type { Tally } from './tally';

/** What one run of Jest left: its report, and what was counted of it. */
export interface JestRun {
  readonly report: JestReport;
  readonly tally: Tally;
}

/** Two runs of different files as one. */
export function joined(one: JestRun, other: JestRun): JestRun {
  const sum = (count: (run: JestRun) => number): number => count(one) + count(other);
  return {
    report: {
      numPassedTests: sum(({ report }) => report.numPassedTests),
      numFailedTests: sum(({ report }) => report.numFailedTests),
      numPendingTests: sum(({ report }) => report.numPendingTests),
      numTodoTests: sum(({ report }) => report.numTodoTests),
      numRuntimeErrorTestSuites: sum(({ report }) => report.numRuntimeErrorTestSuites),
      testResults: [...one.report.testResults, ...other.report.testResults],
    },
    tally: {
      passed: sum(({ tally }) => tally.passed),
      failed: sum(({ tally }) => tally.failed),
      problems: [...one.tally.problems, ...other.tally.problems],
    },
  };
}

/**
 * More failing files than these are no chance any more. A judgement: in some runs one or two files in fifty have failed
 * by chance.
 */
const mostFiles = 3;

/**
 * The files of a run that deserve a second try: real browsers on a busy machine lose races that no test can see coming.
 * None where nothing failed, where so many did that something is wrong, or where a test was skipped, which no second
 * try makes good.
 */
export function filesToTryAgain(report: JestReport): readonly string[] {
  if (report.numPendingTests + report.numTodoTests > 0) return [];
  const failed = report.testResults
    .filter(({ status }) => status === 'failed')
    .map(({ name }) => name);
  return failed.length <= mostFiles ? failed : [];
}

/**
 * The first run with the second's results in the place of the files it repeats. What passed only now is no problem,
 * but is named: a test that does so often is to be mended.
 */
export function withSecondTry(first: JestRun, second: JestRun): Tally {
  const repeated = new Set(filesToTryAgain(first.report));
  const replaced = first.report.testResults
    .filter(({ name }) => repeated.has(name))
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'passed').length;
  return {
    passed: first.tally.passed - replaced + second.tally.passed,
    failed: second.tally.failed,
    problems: second.tally.problems,
    unsteady: first.tally.problems.filter((line) => !second.tally.problems.includes(line)),
  };
}
