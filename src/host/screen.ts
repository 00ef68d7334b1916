import browser from 'webextension-polyfill';
import type { Article } from '../core/article';
import type { Place } from '../core/place';
import type { Settings } from '../settings/schema';
import { type Host, type Look, type Say, applyLook } from '../view/look';
import type { Actions } from '../view/actions';
import { type View, mount } from '../view/mount';
import { drawState } from '../view/state-page';
import { type State, type StateActions, states, steps } from './states';

const say: Say = (key, ...substitutions) => browser.i18n.getMessage(key, substitutions);

/** What is on screen: one state or one story at a time. */
export interface Screen {
  /** A state's button is drawn for each of its steps that `actions`, or the host's own, can take. */
  showState(state: State, actions?: StateActions): void;
  showStory(article: Article, place: Place | null, actions: Actions): void;
  /** Shows what is on screen, and what comes after it, by other settings. */
  readonly restyle: (settings: Settings) => void;
  /** Calls `listener` before anything new is shown. */
  onChange(listener: () => void): void;
}

/** Sets the document's language and direction to those of the interface. */
function speakTheirLanguage(): void {
  const { documentElement } = document;
  documentElement.lang = browser.i18n.getUILanguage();
  documentElement.dir = say('@@bidi_dir' as Parameters<Say>[0]);
  document.title = say('productName');
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
  let view: View | undefined;
  const change = (state: State | 'story') => {
    for (const listener of listeners) listener();
    view?.close();
    view = undefined;
    document.documentElement.dataset['state'] = state;
  };
  return {
    restyle: (next) => {
      look = { ...look, settings: next };
      applyLook(document.body, look);
      view?.restyle(look);
    },
    onChange: (listener) => {
      listeners.push(listener);
    },
    showState: (state, actions) => {
      change(state);
      const { title, why, steps: offered } = states[state];
      const possible = { ...own, ...actions };
      drawState(document.body, {
        product: say('productName'),
        title: say(title),
        why: say(why),
        steps: offered.flatMap((step) => {
          const take = possible[step];
          return take === undefined ? [] : [{ label: say(steps[step]), take }];
        }),
      });
    },
    showStory: (article, place, actions) => {
      change('story');
      view = mount(document.body, article, look, actions);
      if (place !== null) view.goTo(place);
    },
  };
}
