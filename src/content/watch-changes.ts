import type { WatchChanges } from '../core/extract/open';

/**
 * Watches trees for nodes that come or go: the first is enough to know, so a page that changes a thousand times a
 * second is not looked at a thousand times.
 */
export const watchChanges: WatchChanges = () => {
  let seen = false;
  const observer = new MutationObserver(() => {
    seen = true;
    observer.disconnect();
  });
  return {
    also: (root) => {
      if (!seen) observer.observe(root, { childList: true, subtree: true });
    },
    seen: () => seen,
    end: () => {
      observer.disconnect();
    },
  };
};
