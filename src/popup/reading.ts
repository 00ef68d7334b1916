import type { Article } from '../core/article';
import { type Place, readPlace } from '../core/place';
import { readOutcome } from '../core/read-article';
import type { Client } from '../messages/wire';
import { imageBlob } from './image-blob';
import type { Screen } from './screen';
import type { State } from './states';

type Content = Client<'content'>;

/** A story opens by itself where the page changes into one; until then one of these states stands. */
const comesByItself: readonly State[] = ['still-loading', 'not-a-story'];

function showStory(content: Content, screen: Screen, article: Article, place: Place | null): void {
  screen.showStory(article, place, {
    fetchImage: async (src) => imageBlob(await content.ask('image.fetch', { src })),
    keepPlace: (kept) => {
      // The page may be gone by now, and its places with it.
      content.ask('place.keep', kept).catch(() => undefined);
    },
  });
}

/** What happens first on a state that may end: the person takes its step, or the page changes. */
function nextOf(content: Content, screen: Screen, state: State): Promise<'step' | 'changed'> {
  const step = new Promise<'step'>((resolve) => {
    screen.showState(state, () => {
      resolve('step');
    });
  });
  if (!comesByItself.includes(state)) return step;
  const change = content
    .ask('page.changed', null)
    .then(({ changed }) => (changed ? ('changed' as const) : step));
  return Promise.race([step, change]);
}

/**
 * Asks the page for its story until there is one, and shows it, or why there is none. Rejects with
 * `Disconnected` where the page goes.
 */
export async function readFrom(content: Content, screen: Screen): Promise<void> {
  let force = false;
  for (;;) {
    const { outcome: answered, place } = await content.ask('article.get', { force });
    // From a page's process: data of any shape, whatever its type says.
    const outcome = readOutcome(answered);
    if (outcome.ok) {
      showStory(content, screen, outcome.article, readPlace(place));
      return;
    }
    force = (await nextOf(content, screen, outcome.why)) === 'step';
  }
}
