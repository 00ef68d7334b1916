import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../build/root';
import { runScript } from './command';
import { type JestReport, tallyJest } from './jest-report';
import { failure, type Tally } from './tally';

/** Runs one project of `jest.config.js` in a process of its own and counts its tests. */
export async function runJestProject(project: string, ...args: readonly string[]): Promise<Tally> {
  const directory = join(root, 'out', 'test');
  const result = join(directory, `${project}.json`);
  await mkdir(directory, { recursive: true });
  // A report left by an earlier run would speak for a Jest that fell over in this one.
  await rm(result, { force: true });

  const nodeOptions = `${process.env['NODE_OPTIONS'] ?? ''} --experimental-vm-modules`.trim();
  const { status } = await runScript(
    'node_modules/jest/bin/jest.js',
    // `--ci` lets a missing snapshot fail instead of being written.
    ['--ci', '--selectProjects', project, '--json', '--outputFile', result, ...args],
    { env: { NODE_OPTIONS: nodeOptions } },
  );
  let report: JestReport;
  try {
    report = JSON.parse(await readFile(result, 'utf8')) as JestReport;
  } catch {
    return failure(
      `Jest left no report (no test file at all?) and ended with ${status ?? 'a signal'}`,
    );
  }
  return tallyJest(report, status, root);
}
