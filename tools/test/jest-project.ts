import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../build/root';
import { runScript } from './command';
import { type JestReport, tallyJest } from './jest-report';
import { filesToTryAgain, type JestRun, joined, withSecondTry } from './second-try';
import { failure, type Tally } from './tally';

/** Runs one project of `jest.config.js` in a process of its own; says why in a word where Jest left no report. */
async function run(project: string, args: readonly string[]): Promise<JestRun | string> {
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
  try {
    const report = JSON.parse(await readFile(result, 'utf8')) as JestReport;
    return { report, tally: tallyJest(report, status, root) };
  } catch {
    return `Jest left no report (no test file at all?) and ended with ${status ?? 'a signal'}`;
  }
}

/** Runs one project of `jest.config.js` and counts its tests. */
export async function runJestProject(project: string, ...args: readonly string[]): Promise<Tally> {
  const ended = await run(project, args);
  return typeof ended === 'string' ? failure(ended) : ended.tally;
}

/**
 * Runs a project whose tests drive a browser, one file after the other, and a few files that fail once more. In two
 * halves: on a slow machine a browser's tests take 22 minutes, and no process is given more than 20 (`command.ts`).
 */
export async function runBrowserProject(project: string): Promise<Tally> {
  const half = await run(project, ['--runInBand', '--shard=1/2']);
  if (typeof half === 'string') return failure(half);
  const rest = await run(project, ['--runInBand', '--shard=2/2']);
  if (typeof rest === 'string') return failure(rest);
  const first = joined(half, rest);
  const again = filesToTryAgain(first.report);
  if (again.length === 0) return first.tally;
  const second = await run(project, ['--runInBand', '--runTestsByPath', ...again]);
  return typeof second === 'string' ? first.tally : withSecondTry(first, second);
}
