/** No slide of a gallery is put this far away by `left` or `top` alone: what is is never to come back. */
const farAway = -500;
/** What keeps a part for screen readers alone, or for nobody. */
const nothingLeft = /^rect\([01]px, [01]px, [01]px, [01]px\)$/;

export const boxOf = (element: Element): DOMRect =>
  Element.prototype.getBoundingClientRect.call(element);

/** Only what is taken out of the flow can be put anywhere. */
const isTakenOut = ({ position }: CSSStyleDeclaration): boolean =>
  position === 'absolute' || position === 'fixed';

/** Whether `element` is put away where nobody comes by. */
export function isPutAway(element: Element, style = getComputedStyle(element)): boolean {
  if (!isTakenOut(style)) return false;
  if (nothingLeft.test(style.getPropertyValue('clip'))) return true;
  return parseFloat(style.left) <= farAway || parseFloat(style.top) <= farAway;
}

/**
 * Whether `element`, which has a box and this computed `style`, is kept from sight by other means than those that give
 * it none: of one pixel and cut off, as words for screen readers are, or put far away. Only these: what is transparent or
 * has no height may be about to appear. The style is looked at first: of most elements nothing else need be asked.
 */
export function isKeptFromSight(element: Element, style: CSSStyleDeclaration): boolean {
  if (!isTakenOut(style)) return false;
  const { width, height, right, bottom } = boxOf(element);
  if (width === 0 || height === 0) return false;
  if (right < farAway || bottom + scrollY < farAway) return isPutAway(element, style);
  return width <= 1 && height <= 1 && style.overflow !== 'visible';
}
