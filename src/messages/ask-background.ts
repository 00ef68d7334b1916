import { ownBrowser } from './own-browser';
import { backgroundPortName } from './ports';
import type { Answer, Ask, Name } from './protocol';
import { Disconnected, client } from './wire';

/**
 * Asks the worker, which wakes it. The port lives as long as the question: an open one would keep
 * nothing alive in Chromium, and would have to be opened anew whenever the worker was stopped.
 */
export async function askBackground<N extends Name<'background'>>(
  name: N,
  asked: Ask<'background', N>,
): Promise<Answer<'background', N>> {
  if (ownBrowser === undefined) throw new Disconnected();
  const port = ownBrowser.runtime.connect({ name: backgroundPortName });
  try {
    return await client<'background'>(port).ask(name, asked);
  } finally {
    port.disconnect();
  }
}

/** The browser may stop the worker in the midst of an answer, hardly twice in a row. */
const attempts = 3;

/** The same for what may be said twice: asked again where the worker was stopped before it had answered. */
export async function tellBackground<N extends Name<'background'>>(
  name: N,
  asked: Ask<'background', N>,
): Promise<Answer<'background', N>> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await askBackground(name, asked);
    } catch (error) {
      if (!(error instanceof Disconnected) || attempt === attempts) throw error;
    }
  }
}
