import type { CDPSession } from 'puppeteer-core';

/** A world beside the page's own, as content scripts have one: the page's policy does not bind it. Its id. */
export async function createWorld(session: CDPSession, frameId: string): Promise<number> {
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId,
    worldName: 'lede-reading',
  });
  return executionContextId;
}

/** The value of `expression` in a world, as plain data; rejects with what it throws. */
export async function evaluateIn(
  session: CDPSession,
  contextId: number,
  expression: string,
): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId,
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails !== undefined) {
    const { exception, text } = exceptionDetails;
    throw new Error(exception?.description?.split('\n')[0] ?? text);
  }
  return result.value as unknown;
}
