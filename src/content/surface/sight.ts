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
 * Tells whether something is painted over the frame that lets clicks through, which no hit test finds, and
 * calls `onChange` when that changes. Only after it was seen whole once: right after it came up the browser is
 * not sure yet. Where the browser cannot tell, nothing ever is.
 */
export function watchSight(
  { frame }: Cover,
  onChange: () => void,
  signal: AbortSignal,
): () => boolean {
  if (!('isVisible' in IntersectionObserverEntry.prototype)) return () => false;
  let wasSeen = false;
  let isSeen = false;
  const observer = new IntersectionObserver(
    (entries) => {
      isSeen = (entries.at(-1) as SightEntry | undefined)?.isVisible === true;
      wasSeen ||= isSeen;
      onChange();
    },
    { trackVisibility: true, delay, threshold: [0, 0.5, 1] } as SightOptions,
  );
  observer.observe(frame);
  signal.addEventListener('abort', () => {
    observer.disconnect();
  });
  return () => wasSeen && !isSeen && document.visibilityState === 'visible';
}
