import { ownBrowser } from './own-browser';
import { backgroundPortName } from './ports';
import type { Answer, Ask, Name } from './protocol';
import { Disconnected } from './disconnected';
import type { Reply } from './wire';

/**
 * Asks the worker, which wakes it. The port lives as long as the question: an open one would keep
 * nothing alive in Chromium, and would have to be opened anew whenever the worker was stopped. Rejects with
 * `Disconnected` where it was stopped before it had answered. One question needs no bookkeeping, and this stands in every
 * page of a site with a rule: so not the wire's `client`.
 */
export function askBackground<N extends Name<'background'>>(
  name: N,
  asked: Ask<'background', N>,
): Promise<Answer<'background', N>> {
  return new Promise((resolve, reject) => {
    if (ownBrowser === undefined) throw new Disconnected();
    const port = ownBrowser.runtime.connect({ name: backgroundPortName });
    port.onMessage.addListener((message) => {
      const reply = message as Reply;
      if ('error' in reply) reject(new Error(reply.error));
      else resolve(reply.answer as Answer<'background', N>);
      port.disconnect();
    });
    port.onDisconnect.addListener(() => {
      reject(new Disconnected());
    });
    port.postMessage({ id: 0, name, asked });
  });
}

/** The browser may stop the worker in the midst of an answer, hardly twice in a row. */
const attempts = 3;

/** The same for what may be said twice: asked again where the worker was stopped before it had answered. */
export const tellBackground = <N extends Name<'background'>>(
  name: N,
  asked: Ask<'background', N>,
  left = attempts,
): Promise<Answer<'background', N>> =>
  askBackground(name, asked).catch((error: unknown) => {
    if (!(error instanceof Disconnected) || left <= 1) throw error;
    return tellBackground(name, asked, left - 1);
  });
