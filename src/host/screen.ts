import browser from 'webextension-polyfill';
import type { Article } from '../core/article';
import type { Place } from '../core/place';
import type { Settings } from '../settings/schema';
import { type Host, type Look, type Say, applyLook } from '../view/look';
import type { Actions } from '../view/actions';
import { type View, mount } from '../view/mount';
import { drawState } from '../view/state-page';
import { type State, states } from './states';

const say: Say = (key, ...substitutions) => browser.i18n.getMessage(key, substitutions);

/** What is on screen: one state or one story at a time. */
export interface Screen {
  /** A state's button is drawn where there is something for it to do: `takeStep`. */
  showState(state: State, takeStep?: () => void): void;
  showStory(article: Article, place: Place | null, actions: Actions): void;
  /** Shows what is on screen, and what comes after it, by other settings. */
  restyle(settings: Settings): void;
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

/** The document of one of Lede's own pages as a screen. `documentElement.dataset.state` tells what it shows. */
export function openScreen(settings: Settings, host: Host): Screen {
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
    showState: (state, takeStep) => {
      change(state);
      const { title, why, step } = states[state];
      drawState(document.body, {
        product: say('productName'),
        title: say(title),
        why: say(why),
        steps:
          step === undefined || takeStep === undefined
            ? []
            : [{ label: say(step), take: takeStep }],
      });
    },
    showStory: (article, place, actions) => {
      change('story');
      view = mount(document.body, article, look, actions);
      if (place !== null) view.goTo(place);
    },
  };
}
