/** Runs the command line as a person does, in a process of its own. */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { once } from 'node:events';
import { join } from 'node:path';
import { root } from '../../../tools/build/root';

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string | Buffer;
  /** What starts it; the script itself otherwise. */
  readonly command?: readonly [string, ...string[]];
  readonly env?: Readonly<Record<string, string>>;
}

export function start(
  args: readonly string[],
  options: RunOptions = {},
): ChildProcessWithoutNullStreams {
  const {
    cwd = root,
    command = [process.execPath, join(root, 'tools/lede.mjs')],
    env = {},
  } = options;
  const [program, ...before] = command;
  // Jest's own switch for Node is none of the command's.
  return spawn(program, [...before, ...args], {
    cwd,
    env: { ...process.env, NODE_OPTIONS: '', ...env },
  });
}

export async function run(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const child = start(args, options);
  // It may end without having read what it is given.
  child.stdin.on('error', () => undefined);
  child.stdin.end(options.input ?? '');
  const [out, err, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close') as Promise<[number | null]>,
  ]);
  return { status, out, err };
}
