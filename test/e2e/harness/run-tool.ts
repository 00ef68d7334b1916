import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { root } from '../../../tools/build/root';

/** How a tool has ended, and what it said. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `npm run NAME` with `args` as a person would, and waits for its end. */
export async function runTool(name: string, ...args: string[]): Promise<Ended> {
  const child = spawn(process.execPath, [join('tools', 'run.mjs'), name, ...args], { cwd: root });
  const [stdout, stderr] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { status: child.exitCode, stdout, stderr };
}
