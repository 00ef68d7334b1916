import type { Article } from '../core/article';
import type { Place } from '../core/place';
import type { ReasonCode } from '../core/verdict';
import { readReading } from '../messages/read-reading';
import type { Part } from '../messages/protocol';
import type { Client } from '../messages/wire';
import type { Actions } from '../view/actions';
import { imageBlob } from './image-blob';
import type { Screen } from './screen';
import type { State } from './states';

type Content = Client<'content'>;

/** A story opens by itself where the page changes into one; until then one of these states stands. */
const comesByItself: readonly State[] = ['still-loading', 'not-a-story', 'nothing-to-read'];

/** What the host itself does for the view; the rest is asked of the page. */
export type OwnActions = Omit<Actions, 'fetchImage' | 'keepPlace'>;

function showStory(
  content: Content,
  screen: Screen,
  article: Article,
  place: Place | null,
  own: OwnActions,
): Promise<void> {
  return screen.showStory(article, place, {
    ...own,
    fetchImage: async (src) => imageBlob(await content.ask('image.fetch', { src })),
    keepPlace: (kept) => {
      // The page may be gone by now, and its places with it.
      content.ask('place.keep', kept).catch(() => undefined);
    },
  });
}

/** Offers the entries that come into the story on screen; resolves once the person wants to see them. */
function updatesWanted(content: Content, screen: Screen): Promise<void> {
  return new Promise((resolve) => {
    const follow = async (known: number): Promise<never> => {
      const { count } = await content.ask('story.updates', { known });
      screen.offerUpdates(count, resolve);
      return follow(count);
    };
    // The page is gone, and the story stays as it is.
    follow(0).catch(() => undefined);
  });
}

/** A state on screen, and the promise of a button being pressed that asks the page once more. */
interface Shown {
  readonly state: State;
  readonly step: Promise<'step'>;
}

function show(screen: Screen, state: State, because?: ReasonCode): Shown {
  const step = new Promise<'step'>((resolve) => {
    const askAgain = (): void => {
      resolve('step');
    };
    const actions = { readAnyway: askAgain, readSoFar: askAgain, tryAgain: askAgain };
    screen.showState(state, actions, because);
  });
  return { state, step };
}

/** What comes first on a state that may end: the person takes its step, or the page changes. */
function nextOf(content: Content, { state, step }: Shown): Promise<'step' | 'changed'> {
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
export async function readFrom(
  content: Content,
  screen: Screen,
  own: OwnActions,
  part: Part = 'page',
): Promise<void> {
  let shown: Shown | undefined;
  // Whoever selects a text wants that text, whatever kind of page it stands in.
  let force = part === 'selection';
  for (;;) {
    const { outcome, place } = readReading(await content.ask('article.get', { force, part }));
    if (outcome.ok) {
      await showStory(content, screen, outcome.article, place, own);
      if (part === 'selection') return;
      await updatesWanted(content, screen);
      screen.keepPlace();
      // It was a story once; whatever came, it is not to be lost.
      force = true;
      continue;
    }
    // A page that changed and still is no story leaves the screen, and the focus on it, alone.
    if (shown?.state !== outcome.why) shown = show(screen, outcome.why, outcome.because);
    // What was read by force stays as it is: its pages stir for ever, and the answer would flicker.
    force = (await (force ? shown.step : nextOf(content, shown))) === 'step';
    if (force) shown = undefined;
  }
}
