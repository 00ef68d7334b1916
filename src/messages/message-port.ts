import type { WirePort } from './wire';

/**
 * A `MessagePort` in the manner of the browser's ports. Between a page's content script and the full view in
 * its frame, which in Firefox may not connect to tabs. It has no end of its own: it goes with the frame.
 */
export function asWirePort(port: MessagePort): WirePort {
  const heard = new Set<(message: unknown) => void>();
  port.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    for (const listener of heard) listener(data);
  });
  port.start();
  return {
    postMessage: (message: unknown) => {
      port.postMessage(message);
    },
    disconnect: () => {
      port.close();
    },
    onMessage: {
      addListener: (listener) => {
        heard.add(listener);
      },
    },
    onDisconnect: { addListener: () => undefined },
  };
}
