import type { Runtime } from 'webextension-polyfill';
import { MemoryEvent } from './memory-event';

export type MemoryPort = Runtime.Port;

/** What an end of a pair does to the other; `undefined` once either has gone. */
interface End {
  readonly port: MemoryPort;
  readonly messages: MemoryEvent<[unknown, Runtime.Port]>;
  readonly endings: MemoryEvent<[Runtime.Port]>;
}

/**
 * The two ends of a port. Messages arrive later and as JSON, as in Chromium; the end that
 * disconnects is not told of it, the other one is; nothing can be sent through a port that has gone.
 */
export function portPair(name = ''): [MemoryPort, MemoryPort] {
  let isOpen = true;
  const makeEnd = (other: () => End): End => {
    const messages = new MemoryEvent<[unknown, Runtime.Port]>();
    const endings = new MemoryEvent<[Runtime.Port]>();
    const port: MemoryPort = {
      name,
      onMessage: messages,
      onDisconnect: endings,
      postMessage: (message: unknown) => {
        if (!isOpen) throw new Error('Attempting to use a disconnected port object');
        const sent = JSON.stringify(message);
        queueMicrotask(() => {
          if (isOpen) other().messages.emit(JSON.parse(sent), other().port);
        });
      },
      disconnect: () => {
        if (!isOpen) return;
        isOpen = false;
        other().endings.emit(other().port);
      },
    };
    return { port, messages, endings };
  };
  const near: End = makeEnd(() => far);
  const far: End = makeEnd(() => near);
  return [near.port, far.port];
}
