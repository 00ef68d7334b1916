import { TimeoutError } from './errors';

const pauseMs = 30;

/** Asks again and again until the answer is neither undefined nor false, and returns it. */
export async function waitUntil<T>(
  awaited: string,
  ask: () => T | undefined | false | Promise<T | undefined | false>,
  timeoutMs = 10_000,
): Promise<T> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new TimeoutError(`Waited ${timeoutMs} ms in vain for: ${awaited}`);
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}
