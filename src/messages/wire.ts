/**
 * Carries the protocol over a port. A port has a life: when either side goes (a popup closes, a
 * page navigates) everything still asked is given up on both sides.
 */
import { Disconnected } from './disconnected';
import type { Answer, Ask, Context, Handlers, Name } from './protocol';

/** As much of a port as is used here: the browsers' own, or what stands in for one. */
export interface WirePort {
  postMessage(message: unknown): void;
  disconnect(): void;
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
}

interface Question {
  readonly id: number;
  readonly name: string;
  readonly asked: unknown;
}
/** What comes back for a question of the same `id`. */
export type Reply =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly error: string };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const isQuestion = (value: unknown): value is Question =>
  isRecord(value) &&
  typeof value['id'] === 'number' &&
  typeof value['name'] === 'string' &&
  'asked' in value;
const isReply = (value: unknown): value is Reply =>
  isRecord(value) &&
  typeof value['id'] === 'number' &&
  ('answer' in value || typeof value['error'] === 'string');

/** Asks the context at the other end of a port. */
export interface Client<C extends Context> {
  /** Rejects with what the other side threw, or with `Disconnected`. */
  ask<N extends Name<C>>(name: N, asked: Ask<C, N>): Promise<Answer<C, N>>;
}

/** Reads what is asked, and throws where it is not what the protocol says. */
export type Readers<C extends Context> = {
  readonly [N in Name<C>]: (asked: unknown) => Ask<C, N>;
};

/**
 * Answers what comes through `port`; the signal given to each handler ends with the port. Where those who ask are not
 * to be believed, `readers` read what they ask before any handler does.
 */
export function answer<C extends Context>(
  port: WirePort,
  handlers: Handlers<C>,
  readers?: Readers<C>,
): void {
  const life = new AbortController();
  port.onDisconnect.addListener(() => {
    life.abort();
  });
  const reply = async ({ id, name, asked }: Question): Promise<Reply> => {
    // `hasOwn`, so that no name reaches what every object inherits.
    if (!Object.hasOwn(handlers, name)) return { id, error: `Nobody answers "${name}"` };
    try {
      const known = name as Name<C>;
      const read = readers === undefined ? (asked as Ask<C, Name<C>>) : readers[known](asked);
      return { id, answer: await handlers[known](read, life.signal) };
    } catch (error) {
      return { id, error: String(error) };
    }
  };
  port.onMessage.addListener((message: unknown) => {
    if (!isQuestion(message)) return;
    void reply(message).then((replied) => {
      if (!life.signal.aborted) port.postMessage(replied);
    });
  });
}

/** A client for the context that answers at the other end of `port`. */
export function client<C extends Context>(port: WirePort): Client<C> {
  const waiting = new Map<
    number,
    { resolve: (answer: never) => void; reject: (error: Error) => void }
  >();
  let lastId = 0;
  let gone = false;
  port.onMessage.addListener((message: unknown) => {
    if (!isReply(message)) return;
    const asker = waiting.get(message.id);
    waiting.delete(message.id);
    if ('error' in message) asker?.reject(new Error(message.error));
    else asker?.resolve(message.answer as never);
  });
  port.onDisconnect.addListener(() => {
    gone = true;
    for (const { reject } of waiting.values()) reject(new Disconnected());
    waiting.clear();
  });
  return {
    ask: (name, asked) =>
      new Promise((resolve, reject) => {
        if (gone) {
          reject(new Disconnected());
          return;
        }
        lastId++;
        waiting.set(lastId, { resolve, reject });
        port.postMessage({ id: lastId, name, asked } satisfies Question);
      }),
  };
}
