import type { Handlers } from '../../src/messages/protocol';

/** A page's content script that has nothing to say, but for what a test gives it. */
export const contentHandlers = (own: Partial<Handlers<'content'>> = {}): Handlers<'content'> => ({
  'article.get': () => ({ outcome: { ok: false, why: 'not-a-story' }, place: null }),
  'page.changed': () => ({ changed: false }),
  'story.updates': () => new Promise(() => undefined),
  'place.keep': () => null,
  'image.fetch': () => null,
  'image.missing': () => null,
  'surface.state': () => ({ open: false }),
  'surface.open': () => ({ ok: true }),
  'surface.ready': () => ({ touched: true }),
  'surface.keys': () => null,
  'surface.paper': () => null,
  'surface.close': () => null,
  ...own,
});
