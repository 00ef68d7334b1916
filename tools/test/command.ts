import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../build/root';
import { failure, success, type Tally } from './tally';

export interface CommandOptions {
  /** Variables set over those of this process. */
  readonly env?: Readonly<Record<string, string>>;
  /** Keeps standard output for the caller instead of showing it. */
  readonly capture?: boolean;
}

/** How a command ended; a status of null means that it was stopped from outside. */
export interface Ended {
  readonly status: number | null;
  readonly output: string;
}

/** No process takes this long; one that does hangs, and would hang for ever where nobody watches. */
const minutesAllowed = 20;
const secondsToSettle = 10;

/** Runs a script of `node_modules` or of this repository in a Node of its own, at the root. */
export function runScript(
  script: string,
  args: readonly string[],
  { env = {}, capture = false }: CommandOptions = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, script), ...args], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', capture ? 'pipe' : 'inherit', 'inherit'],
    });
    let output = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (output += text));
    const patience = setTimeout(() => {
      console.error(`Stopped after ${minutesAllowed} minutes: ${script} ${args.join(' ')}`);
      child.kill('SIGTERM');
      setTimeout(() => child.kill('SIGKILL'), secondsToSettle * 1000).unref();
    }, minutesAllowed * 60_000);
    child.on('error', reject);
    child.on('close', (status) => {
      clearTimeout(patience);
      resolve({ status, output });
    });
  });
}

/** Runs a script and counts it as one: passed if it ended with status 0. */
export async function scriptPasses(script: string, args: readonly string[]): Promise<Tally> {
  const { status } = await runScript(script, args);
  if (status === 0) return success;
  return failure(`${[script, ...args].join(' ')} ended with ${status ?? 'a signal'}`);
}
