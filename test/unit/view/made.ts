import type { Article } from '../../../src/core/article';
import { atOnce } from '../../../src/core/portions';
import { readSettings } from '../../../src/settings/read';
import type { Actions } from '../../../src/view/actions';
import type { Look } from '../../../src/view/look';
import { type View, mount } from '../../../src/view/mount';
import { story } from '../../../src/view/story';
import { browser } from '../memory-browser';

export const article: Article = {
  url: 'https://www.pages.example/a',
  title: 'First train in 46 years',
  kicker: 'Transport',
  dek: 'It was four minutes late.',
  byline: 'Leopold Strand',
  siteName: 'The Fellgate Journal',
  publishedTime: '2024-10-14T09:05Z',
  lang: 'en-GB',
  dir: 'ltr',
  leadImage: null,
  html: '<p>At 6.52 on Monday morning</p><h2>What it cost</h2><p>The work has taken six years</p>',
  readingTime: { min: 3, max: 4 },
};

export const look: Look = {
  host: 'popup',
  settings: readSettings({}),
  say: (key, ...substitutions) => browser.i18n.getMessage(key, substitutions),
};

/** Draws `drawn` into `root`, as a host does. */
export const mountStory = (
  root: HTMLElement,
  drawn: Article,
  actions: Actions,
  how: Look = look,
): View => mount(root, drawn, atOnce(story(drawn)), how, actions);

/** jsdom has no layout: what asks for it is told that nothing ever changes its size, and fonts are there. */
export function withoutLayout(): void {
  Object.defineProperty(document, 'fonts', { value: { ready: Promise.resolve() } });
  globalThis.ResizeObserver = class {
    observe(): void {
      // Nothing to tell.
    }
    unobserve(): void {
      // Nothing to tell.
    }
    disconnect(): void {
      // Nothing to end.
    }
  };
}

export const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
export const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

/** Presses a key where the focus is, as far as a script can. Answers whether the browser goes on with it. */
export function press(key: string, init: KeyboardEventInit = {}): boolean {
  const target = document.activeElement ?? document.body;
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  return target.dispatchEvent(event);
}
