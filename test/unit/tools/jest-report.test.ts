/** @jest-environment node */
import { expect, test } from '@jest/globals';
import { type JestReport, tallyJest } from '../../../tools/test/jest-report';

const green: JestReport = {
  numPassedTests: 2,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
  testResults: [file('a.test.ts', ['passed', 'passed'])],
};

function file(name: string, statuses: readonly string[]): JestReport['testResults'][number] {
  return {
    name: `/lede/test/${name}`,
    status: statuses.every((status) => status === 'passed') ? 'passed' : 'failed',
    message: '',
    assertionResults: statuses.map((status, index) => ({ fullName: `test ${index}`, status })),
  };
}

test('a green project passes with its tests', () => {
  expect(tallyJest(green, 0, '/lede')).toEqual({ passed: 2, failed: 0, problems: [] });
});

test('failed, skipped and planned tests all count as failed, and are named', () => {
  const report: JestReport = {
    ...green,
    numPassedTests: 1,
    numFailedTests: 1,
    numPendingTests: 1,
    numTodoTests: 1,
    testResults: [file('a.test.ts', ['passed', 'failed', 'pending', 'todo'])],
  };
  expect(tallyJest(report, 1, '/lede')).toEqual({
    passed: 1,
    failed: 3,
    problems: [
      'test/a.test.ts: test 1 (failed)',
      'test/a.test.ts: test 2 (pending)',
      'test/a.test.ts: test 3 (todo)',
    ],
  });
});

test('skipping fails even where Jest itself is content', () => {
  const report: JestReport = { ...green, numPassedTests: 1, numPendingTests: 1 };
  expect(tallyJest(report, 0, '/lede').failed).toBe(1);
});

test('a file that could not be run counts, with its reason', () => {
  const broken = {
    ...file('b.test.ts', []),
    status: 'failed',
    message: '  ● Test suite failed to run\n\n    Cannot find module "./gone"\n      at …',
  };
  const report: JestReport = {
    ...green,
    numRuntimeErrorTestSuites: 1,
    testResults: [...green.testResults, broken],
  };
  expect(tallyJest(report, 1, '/lede')).toEqual({
    passed: 2,
    failed: 1,
    problems: ['test/b.test.ts could not be run: Cannot find module "./gone"'],
  });
});

test('a project without tests has failed', () => {
  const report: JestReport = { ...green, numPassedTests: 0, testResults: [] };
  expect(tallyJest(report, 0, '/lede').failed).toBe(1);
});

test.each([[1], [null]])('green tests do not hide that Jest ended with %p', (status) => {
  expect(tallyJest(green, status, '/lede').failed).toBe(1);
});
