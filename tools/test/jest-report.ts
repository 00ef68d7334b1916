import type { Tally } from './tally';

/** Jest's `--json` result, as far as it is used here. */
export interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly numRuntimeErrorTestSuites: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/**
 * Counts a project's tests. A skipped or merely planned test counts as failed, and so does a file
 * that could not be run, a project without a test, and a Jest that ends badly for another reason.
 * `status` is the exit status of the Jest process; file names come out relative to `directory`.
 */
export function tallyJest(report: JestReport, status: number | null, directory: string): Tally {
  const unrun = report.numPendingTests + report.numTodoTests;
  const failed = report.numFailedTests + unrun + report.numRuntimeErrorTestSuites;
  const problems = report.testResults.flatMap((file) => fileProblems(file, directory));
  if (report.numPassedTests + failed === 0) {
    return { passed: 0, failed: 1, problems: ['the project has no test that ran'] };
  }
  if (failed === 0 && status !== 0) {
    const reason = `every test passed and yet Jest ended with ${status ?? 'a signal'}`;
    return { passed: report.numPassedTests, failed: 1, problems: [reason] };
  }
  return { passed: report.numPassedTests, failed, problems };
}

function fileProblems(file: JestReport['testResults'][number], directory: string): string[] {
  const name = file.name.startsWith(`${directory}/`)
    ? file.name.slice(directory.length + 1)
    : file.name;
  if (file.status === 'failed' && file.assertionResults.length === 0) {
    return [`${name} could not be run: ${firstLine(file.message)}`];
  }
  return file.assertionResults
    .filter(({ status }) => status !== 'passed')
    .map(({ fullName, status }) => `${name}: ${fullName} (${status})`);
}

/** Jest puts a bullet and a heading over the message proper. */
function firstLine(message: string): string {
  const lines = message.split('\n').map((line) => line.trim());
  return lines.find((line) => line !== '' && !line.startsWith('●')) ?? 'no reason given';
}
