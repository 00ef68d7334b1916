import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** Why a page came to nothing: it took too long, or the process that read it ended. */
export class LostPageError extends Error {
  override readonly name = 'LostPageError';
}

/**
 * A process that answers one request after another. A page can hang a parser or use up the memory, and
 * both end with the process and nothing else.
 */
export interface ReaderProcess {
  /** Rejects with LostPageError; the process is gone then. */
  ask(request: object, limitMs: number): Promise<unknown>;
  readonly isGone: boolean;
  end(): void;
}

/** Starts the script `path`, which sends 'ready' when it listens. */
export async function startReader(
  path: string,
  execArgv: readonly string[],
): Promise<ReaderProcess> {
  const child = fork(path, {
    execArgv: [...execArgv],
    serialization: 'advanced',
    // Its standard output would get between the lines.
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await answerOf(child);
  return {
    ask: async (request, limitMs) => {
      const late = `This page was given up after ${Math.round(limitMs / 1_000)} s.`;
      const limit = AbortSignal.timeout(limitMs);
      const kill = (): void => void child.kill('SIGKILL');
      limit.addEventListener('abort', kill);
      try {
        child.send(request);
        return await answerOf(child);
      } catch (error) {
        throw limit.aborted ? new LostPageError(late) : error;
      } finally {
        limit.removeEventListener('abort', kill);
      }
    },
    get isGone() {
      return child.exitCode !== null || child.signalCode !== null || !child.connected;
    },
    end: () => {
      child.kill('SIGKILL');
    },
  };
}

/** The next message of `child`. Rejects with LostPageError where it ends before. */
async function answerOf(child: ChildProcess): Promise<unknown> {
  const settled = new AbortController();
  const { signal } = settled;
  try {
    return await Promise.race([
      once(child, 'message', { signal }).then(([answer]: unknown[]) => answer),
      once(child, 'exit', { signal }).then(([code, name]: unknown[]) => {
        throw new LostPageError(`Reading this page ended the reader (${String(name ?? code)}).`);
      }),
    ]);
  } finally {
    settled.abort();
  }
}
