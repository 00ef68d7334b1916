import { jumpAttribute, placeAttribute } from '../sanitise/jumps';
import { element } from './element';
import { icon } from './icons';
import type { Say } from './look';
import { jumpTo } from './sections';

/** A link's target in `story`; what they are joined by is made in `sanitise`, and is a number. */
function placeOf(story: HTMLElement, link: Element): HTMLElement | null {
  const number = Number(link.getAttribute(jumpAttribute));
  return story.querySelector<HTMLElement>(`[${placeAttribute}="${number}"]`);
}

/**
 * Makes the story's jumps scroll `page`, with no history entry and without leaving, and offers the way
 * back until it is taken or the person has read on. Answers what offers it. Ends with `signal`.
 */
export function followJumps(
  page: HTMLElement,
  story: HTMLElement,
  say: Say,
  signal: AbortSignal,
): HTMLElement {
  const back = element(
    'button',
    { type: 'button', class: 'floating back-from-jump' },
    icon('back'),
    say('backFromJump'),
  );
  back.hidden = true;
  let from:
    { readonly link: HTMLElement; readonly top: number; readonly landed: number } | undefined;
  const forget = (): void => {
    from = undefined;
    back.hidden = true;
  };
  story.addEventListener(
    'click',
    (event) => {
      const link =
        event.target instanceof Element
          ? event.target.closest<HTMLElement>(`a[${jumpAttribute}]`)
          : null;
      const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
      const place = link === null ? null : placeOf(story, link);
      if (link === null || place === null || !isPlain) return;
      event.preventDefault();
      const top = page.scrollTop;
      jumpTo(page, place);
      from = { link, top, landed: page.scrollTop };
      back.hidden = false;
    },
    { signal },
  );
  back.addEventListener('click', () => {
    if (from === undefined) return;
    page.scrollTop = from.top;
    from.link.focus({ preventScroll: true });
    forget();
  });
  page.addEventListener(
    'scroll',
    () => {
      // A page away, whoever jumped is reading there.
      if (from !== undefined && Math.abs(page.scrollTop - from.landed) > page.clientHeight)
        forget();
    },
    { passive: true, signal },
  );
  return back;
}
