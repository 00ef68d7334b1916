import type { Place } from '../core/place';
import { goTo, offsetOf, placeOf } from './places';

/** Milliseconds between two notes of the place: a popup can go at any moment, and measuring costs layout. */
const interval = 120;
/** Pixels, less than a line: a picture that arrives moves a text by as much. */
const stir = 24;
/** What a person does to scroll. */
const deeds = ['wheel', 'keydown', 'pointerdown', 'touchstart'] as const;

/** Tells where the person is in a story, once they have moved from where it was opened. */
export interface FollowedPlace {
  /** Opens the story at `place`. */
  readonly start: (place: Place) => void;
  /** The story has scrolled: tells of it soon. */
  readonly moved: () => void;
  /** Tells of it at once: the story is about to go. */
  readonly settle: () => void;
}

/** Milliseconds in which what has just come in sight of a long story is laid out: some frames. */
const layingOut = 100;

/** Whether anybody has done something here by the time the text has its typefaces, and its height where it is seen. */
async function isTouchedMeanwhile(page: HTMLElement): Promise<boolean> {
  const { ownerDocument } = page;
  const watch = new AbortController();
  let isTouched = false;
  const note = (): void => {
    isTouched = true;
  };
  for (const deed of deeds)
    ownerDocument.addEventListener(deed, note, { passive: true, signal: watch.signal });
  await ownerDocument.fonts.ready;
  if (page.querySelector('.stretch') !== null)
    await new Promise((resolve) => setTimeout(resolve, layingOut));
  watch.abort();
  return isTouched;
}

/** Follows the place in `page` and calls `tell` with it; ends with `signal`. */
export function followPlace(
  page: HTMLElement,
  tell: (place: Place | null) => void,
  signal: AbortSignal,
): FollowedPlace {
  let from: Place | null = null;
  let isOpening = false;
  let hasMoved = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const open = (place: Place): void => {
    goTo(page, place);
    // Near its end a story cannot come up to every place.
    from = placeOf(page);
  };
  const isWhereItOpened = (): boolean => {
    if (from === null) return page.scrollTop < 1;
    const offset = offsetOf(page, from);
    return offset === null || Math.abs(offset) < stir;
  };
  const settle = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (signal.aborted || isOpening) return;
    hasMoved ||= !isWhereItOpened();
    if (hasMoved) tell(placeOf(page));
  };
  return {
    start: (place) => {
      open(place);
      // Until the typefaces are there the text moves by itself, by many lines.
      isOpening = true;
      void isTouchedMeanwhile(page).then((isTouched) => {
        isOpening = false;
        if (!isTouched && !signal.aborted) open(place);
      });
    },
    moved: () => {
      timer ??= setTimeout(settle, interval);
    },
    settle,
  };
}
