/** No slide of a gallery is put this far away by `left` or `top` alone: what is is never to come back. */
const farAway = -500;
/** What keeps a part for screen readers alone, or for nobody. */
const nothingLeft = /^rect\([01]px, [01]px, [01]px, [01]px\)$/;

export const boxOf = (element: Element): DOMRect =>
  Element.prototype.getBoundingClientRect.call(element);

/** Whether `element` is put away where nobody comes by. */
export function isPutAway(element: Element): boolean {
  const style = getComputedStyle(element);
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  if (nothingLeft.test(style.getPropertyValue('clip'))) return true;
  return parseFloat(style.left) <= farAway || parseFloat(style.top) <= farAway;
}

/**
 * Whether `element`, which has a box, is kept from sight by other means than those that give it none: of one pixel and
 * cut off, as words for screen readers are, or put far away. Only these: what is transparent or has no height may be
 * about to appear.
 */
export function isKeptFromSight(element: Element): boolean {
  const { width, height, right, bottom } = boxOf(element);
  if (width === 0 || height === 0) return false;
  if (right < farAway || bottom + scrollY < farAway) return isPutAway(element);
  if (width > 1 || height > 1) return false;
  const { overflow, position } = getComputedStyle(element);
  return overflow !== 'visible' && (position === 'absolute' || position === 'fixed');
}
