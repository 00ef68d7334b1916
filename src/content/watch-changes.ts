import type { WatchChanges } from '../core/extract/open';

/**
 * Watches `roots` for nodes that come or go: the first is enough to know, so a page that changes a thousand times a
 * second is not looked at a thousand times.
 */
export const watchChanges: WatchChanges = (roots) => {
  let seen = false;
  const observer = new MutationObserver(() => {
    seen = true;
    observer.disconnect();
  });
  for (const root of roots) observer.observe(root, { childList: true, subtree: true });
  return {
    seen: () => seen,
    end: () => {
      observer.disconnect();
    },
  };
};
