import { asWirePort } from '../../messages/message-port';
import type { WirePort } from '../../messages/wire';

/**
 * Gives the full view in `frame`, loaded from `src`, one end of a channel and answers the other. Only the
 * extension's own origin can receive it, and by the nonce in `src` the full view knows who has sent it.
 */
export function handPortTo({ contentWindow }: HTMLIFrameElement, src: string): WirePort | null {
  if (contentWindow === null) return null;
  const { port1, port2 } = new MessageChannel();
  const { origin, hash } = new URL(src);
  contentWindow.postMessage({ nonce: hash.slice(1) }, ownOrigin(src, origin), [port2]);
  return asWirePort(port1);
}

/** `URL` gives an origin to the schemes it knows, and extensions' are not among them everywhere. */
const ownOrigin = (src: string, origin: string): string =>
  origin === 'null' ? src.split('/').slice(0, 3).join('/') : origin;
