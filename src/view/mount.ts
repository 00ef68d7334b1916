/** Draws a story into any element it is given, and takes it away again. */
import type { Article } from '../core/article';
import type { Place } from '../core/place';
import { lowerBar, upperBar } from './bars';
import { element } from './element';
import { formatMinutes } from './format';
import type { Actions } from './actions';
import { watchImages } from './images';
import { type Look, applyLook } from './look';
import { goTo, placeOf } from './places';
import { followProgress } from './reading-progress';
import { story } from './story';

/** A story on screen. */
export interface View {
  restyle(look: Look): void;
  /** Goes to where the person was. */
  goTo(place: Place): void;
  /** Takes everything away that `mount` put into its root. */
  close(): void;
}

/**
 * Space, Page Down and the arrows scroll at once, without a click first. The ring would frame the whole
 * story before anybody has touched a key; it shows when the focus comes back here by keyboard.
 */
function focusQuietly(page: HTMLElement): void {
  page.classList.add('is-quiet');
  page.focus({ preventScroll: true });
  page.addEventListener(
    'blur',
    () => {
      page.classList.remove('is-quiet');
    },
    { once: true },
  );
}

/** Milliseconds between two notes of the place: a popup can go at any moment, and measuring costs layout. */
const placeInterval = 120;

/** `act`, put off so that it runs at most once in `interval` milliseconds, the last call included. */
function atMostEvery(interval: number, act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      act();
    }, interval);
  };
}

/** Draws `article` into `root`, whose content it replaces. The article is untrusted; see `sanitise`. */
export function mount(root: HTMLElement, article: Article, look: Look, actions: Actions): View {
  const life = new AbortController();
  const upper = upperBar(article);
  const lower = lowerBar(article);
  const shown = story(article);
  const page = element(
    'main',
    { class: 'page', tabindex: '0', 'aria-label': look.say('storyRegion') },
    shown,
  );

  applyLook(root, look);
  watchImages(shown, article.url, actions.fetchImage, look.say, life.signal);
  root.replaceChildren(upper.bar, page, lower.bar);
  const keepPlace = atMostEvery(placeInterval, () => {
    if (!life.signal.aborted) actions.keepPlace(placeOf(page));
  });
  const { max } = article.readingTime;
  followProgress(
    page,
    (progress) => {
      upper.line.style.setProperty('--progress', String(progress));
      const left = Math.ceil(max * (1 - progress));
      lower.left.textContent =
        left < 1
          ? look.say('finished')
          : look.say('minutesLeft', formatMinutes(left, left, navigator.language));
      keepPlace();
    },
    life.signal,
  );
  focusQuietly(page);

  return {
    restyle: (next) => {
      applyLook(root, next);
    },
    goTo: (place) => {
      goTo(page, place);
    },
    close: () => {
      life.abort();
      root.replaceChildren();
    },
  };
}
