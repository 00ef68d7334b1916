import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

/** Whether a window opened here would be seen by somebody. */
export function hasDisplay(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): boolean {
  if (platform === 'darwin' || platform === 'win32') return true;
  return Boolean(env['DISPLAY']) || Boolean(env['WAYLAND_DISPLAY']);
}

export interface VirtualDisplay {
  /** The value for DISPLAY, such as ":99". */
  readonly name: string;
  stop(): void;
}

/** Starts an X server without a screen, for headed runs (real keys, real focus) on a server. */
export async function startVirtualDisplay(): Promise<VirtualDisplay> {
  // Xvfb picks a free number itself and writes it to the descriptor named by -displayfd.
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const stop = (): void => {
    process.off('exit', stop);
    server.kill();
  };
  process.on('exit', stop);
  const number = await new Promise<string>((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code) => {
      reject(new Error(`Xvfb stopped with code ${String(code)}.`));
    });
    (server.stdio[3] as Readable).once('data', (chunk: Buffer) => {
      resolve(chunk.toString().trim());
    });
  });
  return { name: `:${number}`, stop };
}
