import type { Cover } from './cover';

/** The second version of IntersectionObserver, which Chromium alone has; no types tell of it. */
interface SightOptions extends IntersectionObserverInit {
  readonly trackVisibility: boolean;
  readonly delay: number;
}
interface SightEntry extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}

/** The shortest the browser allows. */
const delay = 100;

/**
 * Calls `onHidden` when something is painted over the frame that lets clicks through, which no hit test
 * finds. Only after it was seen whole once: right after it came up the browser is not sure yet. Does
 * nothing where the browser cannot tell.
 */
export function watchSight({ frame }: Cover, onHidden: () => void, signal: AbortSignal): void {
  if (!('isVisible' in IntersectionObserverEntry.prototype)) return;
  let wasSeen = false;
  const observer = new IntersectionObserver(
    (entries) => {
      const isSeen = (entries.at(-1) as SightEntry | undefined)?.isVisible === true;
      if (wasSeen && !isSeen && document.visibilityState === 'visible') onHidden();
      wasSeen ||= isSeen;
    },
    { trackVisibility: true, delay, threshold: [0, 0.5, 1] } as SightOptions,
  );
  observer.observe(frame);
  signal.addEventListener('abort', () => {
    observer.disconnect();
  });
}
