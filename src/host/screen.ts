import type { Article } from '../core/article';
import { type Pause, pauses } from '../core/pause';
import type { Place } from '../core/place';
import { inPortions } from '../core/portions';
import type { ReasonCode } from '../core/verdict';
import type { Settings } from '../settings/schema';
import { type Host, type Look, applyLook } from '../view/look';
import type { Actions } from '../view/actions';
import { longPart } from '../view/long-part';
import { type View, mount } from '../view/mount';
import { type DrawnState, drawState } from '../view/state-page';
import { story } from '../view/story';
import { beginningOf, isLong } from './beginning';
import { say, speakTheirLanguage } from './speak';
import { type State, type StateActions, labelOf, reasons, states, textsOf } from './states';

/** What is on screen: one state or one story at a time. */
export interface Screen {
  /**
   * A state's button is drawn for each of its steps that `actions`, or the host's own, can take. Where there is a
   * sentence for `because` it follows the state's own reason.
   */
  showState(state: State, actions?: StateActions, because?: ReasonCode): void;
  /**
   * What is on screen, now or meanwhile, stays and answers until the story is ready; of one as long as a book that is
   * to be read from the top, the beginning stands there. Resolves when all of it is shown.
   */
  showStory(article: Article, place: Place | null, actions: Actions): Promise<void>;
  /** Shows what is on screen, and what comes after it, by other settings. */
  readonly restyle: (settings: Settings) => void;
  /** Has the place in the story kept at once: what is on screen is about to go. */
  readonly keepPlace: () => void;
  /** Says of the story on screen that `count` entries have come into it; `take` shows them. */
  readonly offerUpdates: (count: number, take: () => void) => void;
  /** Calls `listener` before anything new is shown. */
  onChange(listener: () => void): void;
  /** Calls `listener` when a story has come, which may take its time to be made ready. */
  onFound(listener: () => void): void;
}

/**
 * The document of one of Lede's own pages as a screen. `documentElement.dataset.state` tells what it shows. `own`
 * are the steps that its host can take whatever the state: the way back, at least.
 */
export function openScreen(settings: Settings, host: Host, own: StateActions = {}): Screen {
  speakTheirLanguage();
  let look: Look = { settings, say, host };
  applyLook(document.body, look);
  const listeners: (() => void)[] = [];
  const onFound: (() => void)[] = [];
  let view: View | undefined;
  let drawn: DrawnState | undefined;
  const change = (state: State | 'beginning' | 'story') => {
    for (const listener of listeners) listener();
    view?.close();
    drawn?.close();
    view = drawn = undefined;
    document.documentElement.dataset['state'] = state;
  };
  const begin = async (article: Article, actions: Actions, pause: Pause): Promise<View> => {
    const beginning = await inPortions(story(beginningOf(article)), pause);
    change('beginning');
    // What would be printed is not all there.
    const early = { ...actions };
    delete early.print;
    view = mount(document.body, article, beginning, look, early);
    await pause();
    return view;
  };
  return {
    restyle: (next) => {
      look = { ...look, settings: next };
      // A story knows of choices that these settings may be older than.
      if (view === undefined) applyLook(document.body, look);
      else view.restyle(look);
    },
    keepPlace: () => {
      view?.keepPlace();
    },
    offerUpdates: (count, take) => {
      view?.offerUpdates(count, take);
    },
    onChange: (listener) => {
      listeners.push(listener);
    },
    onFound: (listener) => {
      onFound.push(listener);
    },
    showState: (state, actions, because) => {
      change(state);
      const { title, why } = textsOf(state);
      const possible = { ...own, ...actions };
      const reason = because && reasons[because];
      applyLook(document.body, look);
      const page = {
        product: say('productName'),
        title: say(title),
        why: reason === undefined ? say(why) : `${say(why)} ${say(reason)}`,
        steps: states[state].flatMap((step) => {
          const take = possible[step];
          return take === undefined ? [] : [{ label: say(labelOf(step)), take }];
        }),
        // A popup is closed as every popup is; the full view has a way back that always shows.
        ...(host !== 'popup' && own.back !== undefined && { close: own.back }),
      };
      drawn = drawState(document.body, page, say);
    },
    showStory: async (article, place, actions) => {
      for (const listener of onFound) listener();
      const pause = pauses(undefined, isLong(article) ? -Infinity : undefined);
      await pause();
      const isFirst = view === undefined && place === null;
      const begun = isFirst && isLong(article) ? await begin(article, actions, pause) : undefined;
      const shown = await inPortions(story(article), pause);
      const part = longPart(shown);
      if (part !== null) {
        const { inStretches } = await import('../view/stretches/in-stretches');
        await inPortions(inStretches(part), pause);
      }
      begun?.keepPlace();
      const reached = begun?.place() ?? place;
      change('story');
      // A tab is found by its title, and paper is headed with it; a popup has none.
      if (host !== 'popup') document.title = article.title;
      view = mount(document.body, article, shown, look, actions);
      if (reached !== null) view.goTo(reached);
    },
  };
}
