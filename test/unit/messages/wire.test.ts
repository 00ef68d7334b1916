import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { Disconnected } from '../../../src/messages/disconnected';
import { answer, client } from '../../../src/messages/wire';
import { contentHandlers } from '../content-handlers';
import { type MemoryPort, portPair } from '../memory-port';

let asking: MemoryPort;
let answering: MemoryPort;
let signals: AbortSignal[];

const handlers = contentHandlers({
  'article.get': ({ force }) => {
    if (force) throw new TypeError('The page is on fire.');
    return { outcome: { ok: false, why: 'not-a-story' }, place: null };
  },
  // Answers only when its port ends, and then too late.
  'page.changed': (_, signal) =>
    new Promise((resolve) => {
      signals.push(signal);
      signal.addEventListener('abort', () => {
        resolve({ changed: false });
      });
    }),
  'image.fetch': async ({ src }) => {
    await Promise.resolve();
    return { type: 'image/png', base64: src };
  },
});

const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

/** All that comes back for a message that no client has sent. */
async function repliesTo(message: unknown): Promise<unknown[]> {
  const replies: unknown[] = [];
  asking.onMessage.addListener((reply) => replies.push(reply));
  asking.postMessage(message);
  await turn();
  return replies;
}

beforeEach(() => {
  [asking, answering] = portPair('lede.read');
  signals = [];
  answer<'content'>(answering, handlers);
});

afterEach(() => {
  asking.disconnect();
});

test('questions are answered, each with its own answer', async () => {
  const content = client<'content'>(asking);
  const answers = await Promise.all([
    content.ask('image.fetch', { src: 'one' }),
    content.ask('place.keep', null),
    content.ask('image.fetch', { src: 'two' }),
    content.ask('article.get', { force: false, part: 'page' }),
  ]);
  expect(answers).toEqual([
    { type: 'image/png', base64: 'one' },
    null,
    { type: 'image/png', base64: 'two' },
    { outcome: { ok: false, why: 'not-a-story' }, place: null },
  ]);
});

test('what a handler throws crosses as an error', async () => {
  const asked = client<'content'>(asking).ask('article.get', { force: true, part: 'page' });
  await expect(asked).rejects.toThrow('The page is on fire.');
});

test.each(['tab.close', '', 'toString', 'constructor', '__proto__', 'hasOwnProperty'])(
  'nobody answers "%s", and that is said',
  async (name) => {
    const replies = await repliesTo({ id: 1, name, asked: null });
    expect(replies).toEqual([
      { id: 1, error: expect.stringContaining('Nobody answers') as unknown },
    ]);
  },
);

test.each([
  [null],
  ['article.get'],
  [7],
  [[]],
  [{ type: 'hello' }],
  [{ id: '1', name: 'place.keep', asked: null }],
  [{ id: 1, name: 7, asked: null }],
  [{ id: 1, name: 'place.keep' }],
])('a message of others (%j) is passed over', async (message) => {
  expect(await repliesTo(message)).toEqual([]);
});

test('a reply nobody waits for disturbs no one', async () => {
  const content = client<'content'>(asking);
  for (const reply of [null, 'x', { id: 99, answer: 1 }, { id: 99, error: 'x' }, { id: 1 }]) {
    answering.postMessage(reply);
  }
  expect(await content.ask('place.keep', null)).toBeNull();
});

test('when the answering side goes, all that waits and all that comes after is Disconnected', async () => {
  const content = client<'content'>(asking);
  const waiting = [content.ask('page.changed', null), content.ask('page.changed', null)];
  answering.disconnect();
  for (const asked of waiting) await expect(asked).rejects.toBeInstanceOf(Disconnected);
  await expect(content.ask('place.keep', null)).rejects.toBeInstanceOf(Disconnected);
});

test('when the asking side goes, the signals of handlers end and nothing is sent any more', async () => {
  void client<'content'>(asking)
    .ask('page.changed', null)
    .catch(() => undefined);
  await turn();
  expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
  asking.disconnect();
  expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  // A reply through the port that has gone would throw, and fail this test as an unhandled rejection.
  await turn();
});

test('both ends of one port may ask and answer, each with numbers of its own', async () => {
  answer<'reader'>(asking, { 'reader.leave': () => null });
  const both = await Promise.all([
    client<'reader'>(answering).ask('reader.leave', null),
    client<'content'>(asking).ask('image.fetch', { src: 'one' }),
  ]);
  expect(both).toEqual([null, { type: 'image/png', base64: 'one' }]);
});
