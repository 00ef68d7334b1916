import { asWirePort } from '../messages/message-port';
import type { WirePort } from '../messages/wire';

/**
 * The port that the content script of the page hands to this frame. Known to be from there by the nonce,
 * which the page around has no way to learn. Listens from the moment it is called.
 */
export function pagePort(): Promise<WirePort> {
  const nonce = location.hash.slice(1);
  return new Promise((resolve) => {
    const listener = ({ data, ports: [port] }: MessageEvent<unknown>): void => {
      const said = typeof data === 'object' && data !== null && 'nonce' in data ? data.nonce : '';
      if (said !== nonce || port === undefined) return;
      window.removeEventListener('message', listener);
      resolve(asWirePort(port));
    };
    window.addEventListener('message', listener);
  });
}
