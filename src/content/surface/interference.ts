import type { Cover } from './cover';
import { watchSight } from './sight';

/**
 * What may happen to the full view: the page throws it out, or puts something over it; or the extension is
 * reloaded, and nobody is left in it.
 */
export type Interference = 'removed' | 'covered' | 'orphaned';

/** Milliseconds between two looks; with what a look takes it stays well below the 250 that are promised. */
const interval = 100;
/** The page's own scrollbar stays beside the cover where scrollbars take room. */
const widestScrollbar = 24;
/** Where a cover would take a click, as shares of the viewport: its middle, and near its edges. */
const probes = [0.02, 0.26, 0.5, 0.74, 0.98];

function fillsViewport({ dialog, frame }: Cover): boolean {
  if (!dialog.open || !dialog.matches(':modal')) return false;
  const { left, top, width, height } = frame.getBoundingClientRect();
  return (
    Math.abs(left) <= widestScrollbar &&
    Math.abs(top) < 1 &&
    width >= innerWidth - widestScrollbar &&
    height >= innerHeight - widestScrollbar
  );
}

/** What a page writes on the host, `inert` above all, is seen by no hit test and takes the keys away. */
const isUnmarked = ({ host }: Cover): boolean =>
  host.getAttributeNames().every((name) => name === 'style');

/** Whether a click would reach the frame wherever it is made. */
function takesClicks({ host, frame }: Cover): boolean {
  // The page's scrollbar may stand at the left, too.
  const { left, top, width, height } = frame.getBoundingClientRect();
  return probes.every((x) =>
    probes.every((y) => document.elementFromPoint(left + width * x, top + height * y) === host),
  );
}

function interferenceWith(cover: Cover): Interference | null {
  if (!cover.host.isConnected || cover.host.parentNode !== document.documentElement)
    return 'removed';
  return isUnmarked(cover) && fillsViewport(cover) && takesClicks(cover) ? null : 'covered';
}

/** Looks during which a page may paint over everything by a transition of its own: two seconds in all. */
const transitionLooks = 20;

/** Milliseconds by which a browser may be late to say that what was covered for the eye is seen again; a judgement. */
const lateness = 1_000;

/** A view transition lies over the top layer while it runs, on well-meaning pages too (Chromium). */
const inTransition = (): boolean =>
  CSS.supports('selector(:active-view-transition)') &&
  document.documentElement.matches(':active-view-transition');

/**
 * Calls `onInterference` once, when the page removes, moves, resizes or covers the full view, and then
 * rests. What only covers it for the eye is seen where the browser can tell (Chromium). Ends with `signal`.
 */
export function watchInterference(
  cover: Cover,
  isAlive: () => boolean,
  onInterference: (what: Interference) => void,
  signal: AbortSignal,
): void {
  const life = new AbortController();
  const end = (): void => {
    life.abort();
  };
  signal.addEventListener('abort', end, { once: true });
  let looksLeft = transitionLooks;
  let transitionAt = -Infinity;
  /** Whether a cover is one that passes by itself. */
  const passes = (what: Interference): boolean => {
    if (inTransition()) transitionAt = performance.now();
    const isOver = performance.now() - transitionAt > lateness;
    if (what !== 'covered' || looksLeft === 0 || isOver) return false;
    looksLeft--;
    return true;
  };
  const seen = (): Interference | null => {
    if (!isAlive()) return 'orphaned';
    return interferenceWith(cover) ?? (isOutOfSight() ? 'covered' : null);
  };
  const look = (): void => {
    if (life.signal.aborted) return;
    const what = seen();
    if (what === null || passes(what)) return;
    end();
    onInterference(what);
  };
  const isOutOfSight = watchSight(cover, look, life.signal);
  const timer = setInterval(look, interval);
  // What is taken out is noticed at once, not at the next look.
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true });
  observer.observe(document.documentElement, { childList: true });
  observer.observe(cover.host, { attributes: true });
  life.signal.addEventListener('abort', () => {
    clearInterval(timer);
    observer.disconnect();
  });
}
