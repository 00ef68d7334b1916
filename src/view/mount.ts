/** Draws a story into any element it is given, and takes it away again. */
import type { Article } from '../core/article';
import type { Place } from '../core/place';
import type { Actions } from './actions';
import { announcer } from './announce';
import { bars } from './bars';
import { type Contents, contentsOf } from './find-ones-way';
import { element } from './element';
import { followPlace } from './follow-place';
import { formatMinutes } from './format';
import { keepRoom } from './image-room';
import { watchImages } from './images';
import { actOn } from './intents';
import { followKeys } from './keys';
import { liveSettings } from './live-settings';
import { type Look, applyLook } from './look';
import { keepingPlace, placeOf } from './places';
import { printSource } from './print-source';
import { followProgress } from './reading-progress';
import { siteSwitch } from './site-switch';
import { followJumps } from './story-jumps';
import { toolbar } from './toolbar';
import { updates } from './updates';
import { holdWideParts } from './wide-parts';

/** A story on screen. */
export interface View {
  restyle(look: Look): void;
  /** Goes to where the person was. */
  goTo(place: Place): void;
  /** Where the person is; `null` at the very top. */
  place(): Place | null;
  /** Has the place kept at once, if the person has moved: the view is about to go. */
  keepPlace(): void;
  /** Says that `count` entries have come into the story since; `take` shows them. */
  offerUpdates(count: number, take: () => void): void;
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

/** Draws `article` into `root`, whose content it replaces; `shown` is what `story` has made of it. */
export function mount(
  root: HTMLElement,
  article: Article,
  shown: HTMLElement,
  look: Look,
  actions: Actions,
): View {
  const life = new AbortController();
  const { signal } = life;
  const { say, host } = look;
  const sheet = element('div', { class: 'sheet', dir: article.dir }, shown);
  const page = element(
    'main',
    { class: 'page', tabindex: '0', 'aria-label': say('storyRegion') },
    sheet,
  );
  const spoken = announcer(root, say);
  const fresh = updates(say);
  let settings = look.settings;
  const live = liveSettings(
    settings,
    (next) => {
      keepingPlace(page, () => {
        applyLook(root, { ...look, settings: next });
        contents?.settle();
      });
      tools.show(next);
      spoken.tell(settings, next);
      settings = next;
    },
    actions.choose,
  );
  const contents: Contents | null = contentsOf(article, look, {
    root,
    page,
    shown,
    onChoice: () => {
      tools.closeContents();
    },
  });
  const inBar = contents?.inBar ?? null;
  const site = actions.site === undefined ? null : siteSwitch(say, actions.site);
  const isPopup = host === 'popup';
  const inMenu = isPopup ? null : (site?.control ?? null);
  const tools = toolbar({ root, say, live, actions, contents: inBar, site: inMenu, signal });
  const below = isPopup ? (site?.control ?? null) : null;
  const { upper, lower, line, left } = bars(article, tools.element, isPopup, below);
  sheet.prepend(contents?.inMargin ?? '');
  sheet.append(printSource(article, say, signal));

  applyLook(root, look);
  watchImages(shown, article.url, actions.fetchImage, say, signal, actions.imageMissing);
  keepRoom(page, shown, signal);
  const back = followJumps(page, shown, say, signal);
  root.replaceChildren(
    ...[upper, fresh.element, page, back, site?.question ?? null, lower, spoken.element].filter(
      (part) => part !== null,
    ),
  );
  tools.show(settings);
  contents?.settle();
  holdWideParts(shown, say, signal);
  followKeys(root, (intent) => actOn(intent, live, actions), signal);
  const place = followPlace(page, actions.keepPlace, signal);
  const { max } = article.readingTime;
  followProgress(
    page,
    (progress) => {
      line.style.setProperty('--progress', String(progress));
      const minutes = Math.ceil(max * (1 - progress));
      left.textContent =
        minutes < 1
          ? say('finished')
          : say('minutesLeft', formatMinutes(minutes, minutes, navigator.language));
      contents?.settle();
      contents?.follow();
      place.moved();
    },
    signal,
  );
  focusQuietly(page);

  return {
    restyle: (next) => {
      live.take(next.settings);
    },
    goTo: place.start,
    place: () => placeOf(page),
    keepPlace: place.settle,
    offerUpdates: fresh.offer,
    close: () => {
      life.abort();
      delete root.dataset['contents'];
      root.replaceChildren();
    },
  };
}
