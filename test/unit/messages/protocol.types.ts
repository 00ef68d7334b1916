/**
 * Held by the compiler, never run: each line below an `@ts-expect-error` must not compile, and
 * `npm test` fails as soon as one does.
 */
import type { Handlers } from '../../../src/messages/protocol';
import type { Client } from '../../../src/messages/wire';
import { contentHandlers } from '../content-handlers';

const handlers = contentHandlers();

export async function asks(content: Client<'content'>): Promise<void> {
  const { outcome } = await content.ask('article.get', { force: true, part: 'page' });
  if (outcome.ok) outcome.article.title satisfies string;
  await content.ask('place.keep', null);

  // @ts-expect-error The payload has another type.
  await content.ask('article.get', { force: 'yes', part: 'page' });
  // @ts-expect-error The payload is missing.
  await content.ask('article.get');
  // @ts-expect-error The payload of another name.
  await content.ask('page.changed', { src: '' });
  // @ts-expect-error Nobody answers this.
  await content.ask('article.gett', { force: true, part: 'page' });
  // @ts-expect-error An answer is no other answer.
  (await content.ask('page.changed', null)) satisfies { src: string };
}

declare const rest: Omit<Handlers<'content'>, 'image.fetch'>;

export const answers: Handlers<'content'>[] = [
  handlers,
  // @ts-expect-error One handler is missing.
  rest,
  // @ts-expect-error One handler too many.
  { ...handlers, 'tab.close': () => null },
  // @ts-expect-error A handler answers what was not asked.
  { ...handlers, 'page.changed': () => ({ changed: 'yes' }) },
  // @ts-expect-error A handler takes what is never sent.
  { ...handlers, 'image.fetch': ({ href }: { href: string }) => (href === '' ? null : null) },
];

// @ts-expect-error No such context answers.
export declare const nobody: Client<'popup'>;
