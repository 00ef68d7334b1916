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
