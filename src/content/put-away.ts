import { inherited } from './inherited';
import { member, parentOf } from './live-walk';
import { around } from './place/scrollers';
import { isStill } from './still';

/** No slide of a gallery is put this far away by `left` or `top` alone: what is is never to come back. */
const farAway = -500;
/** What keeps a part for screen readers alone, or for nobody. */
const nothingLeft = /^rect\([01]px, [01]px, [01]px, [01]px\)$/;
/** The same in today's words. */
const cutToNothing = new RegExp(
  [
    '^circle\\([01](?:px|%)?(?: |\\))',
    '^ellipse\\(0(?:px|%)? ',
    // A point that is gone to and left, or nothing but the corner.
    '^path\\((?:[a-z]+, )?"(?:[A-Za-z0 ]*|M[-\\d. ]*Z?)"',
    '^polygon\\((?:[a-z]+, )?(\\S+ [^\\s,]+)(?:, \\1)*\\)',
  ].join('|'),
);
const cuts = /hidden|clip|auto|scroll/;

export const boxOf = (element: Element): DOMRect =>
  Element.prototype.getBoundingClientRect.call(element);

/** Only what is taken out of the flow can be put anywhere. */
export const isTakenOut = ({ position }: CSSStyleDeclaration): boolean =>
  position === 'absolute' || position === 'fixed';

/** Whether an inset, which may be written for one to four sides, leaves nothing between two of them. */
function isInsetToNothing(clipPath: string): boolean {
  const [, sides = ''] = /^inset\(([^()]*?)(?: round [^()]*)?\)/.exec(clipPath) ?? [];
  const [top = 0, right = top, bottom = top, left = right] = sides
    .split(' ', 4)
    .filter((side) => side !== '')
    .map((side) => (side.endsWith('%') ? parseFloat(side) : 0));
  return top + bottom >= 100 || left + right >= 100;
}

const isCut = (style: CSSStyleDeclaration): boolean => {
  if (cutToNothing.test(style.clipPath)) return true;
  if (isInsetToNothing(style.clipPath) && isStill(style)) return true;
  const clip = style.getPropertyValue('clip');
  return clip !== 'auto' && nothingLeft.test(clip) && isTakenOut(style);
};

/** What is fixed no scrolling brings into sight: it can be put away by any side. */
const isPutFar = (style: CSSStyleDeclaration): boolean => {
  if (!isTakenOut(style)) return false;
  const { position, left, top, right, bottom } = style;
  const sides = position === 'fixed' ? [left, top, right, bottom] : [left, top];
  return sides.some((side) => parseFloat(side) <= farAway);
};

/** What is known of what elements stand in, for as long as the page stands still. */
export interface Surroundings {
  /** Whether something scrolls, cuts or is on its way there. */
  readonly isHeld: (around: Element | null) => boolean;
  /** Whether what is fixed in it stands in a part of the page, and not in the window, which no scrolling moves. */
  readonly isMoved: (around: Element | null) => boolean;
}

const isHolding = ({ overflow, animationName }: CSSStyleDeclaration): boolean =>
  animationName !== 'none' || cuts.test(overflow);

const isMoving = ({ transform, filter, perspective, contain }: CSSStyleDeclaration): boolean =>
  !/^(?:none)+$/.test(transform + filter + perspective + contain);

/** The surroundings of a page's elements. */
export const surroundings = (): Surroundings => ({
  isHeld: inherited(false, (outer, at) => outer || isHolding(getComputedStyle(at))),
  isMoved: inherited(false, (outer, at) => outer || isMoving(getComputedStyle(at))),
});

/** What is taken out of the flow no scrolling brings into sight once it is above or before the page. */
const edgeOf = (style: CSSStyleDeclaration): number => (isTakenOut(style) ? 0 : farAway);

/**
 * Whether `element` is moved, by whatever means, to where no scrolling leads: out of a page that reads from left to
 * right, and not within a part that scrolls or cuts, as the slides of a gallery are, or the whole of a page that scrolls
 * by a script of its own. What moves may be on its way.
 */
function isOutOfReach(
  element: Element,
  style: CSSStyleDeclaration,
  { right, bottom }: DOMRect,
  { isHeld }: Surroundings,
): boolean {
  const page = member(Node.prototype, 'ownerDocument', element);
  const shown = page?.defaultView ?? null;
  if (page === null || shown === null) return false;
  const { scrollX, scrollY } = shown;
  const edge = edgeOf(style);
  if (right + scrollX > edge && bottom + scrollY > edge) return false;
  const { direction, writingMode } = getComputedStyle(page.documentElement);
  if (direction === 'rtl' || writingMode.endsWith('-rl')) return false;
  return style.animationName === 'none' && !isHeld(around(element));
}

/** Where a part is zoomed to less, letters of 20 pixels are of one; Firefox gives them a height of three all the same. */
const leastZoom = 0.05;

/** Whether `element` has a size, and its own transform leaves it a side of no pixel. It may be on its way. */
const isFlattened = (
  element: Element,
  { scale, transform, animationName }: CSSStyleDeclaration,
): boolean =>
  (transform !== 'none' || scale !== 'none') &&
  animationName === 'none' &&
  (element as HTMLElement).offsetWidth > 1 &&
  (element as HTMLElement).offsetHeight > 1;

/** Pixels that each side of a box has, at most, in which nothing can be read. */
const dot = 2;

/** Whether an element no larger than a dot shows nothing of what is in it. */
const isShrunk = ({ display, overflow }: CSSStyleDeclaration): boolean =>
  !/^(?:contents|inline)$/.test(display) && cuts.test(overflow);

/** Nothing that is in it is laid out. */
const isColumn = ({ display }: CSSStyleDeclaration): boolean => display.startsWith('table-column');

/** Whether what is in `element` has no room in it. What is taken out of the flow may stand elsewhere, and be seen there. */
const isOverfull = ({ scrollWidth, clientWidth, scrollHeight, clientHeight }: Element): boolean =>
  scrollWidth > clientWidth || scrollHeight > clientHeight;

/**
 * Whether an element without a side is a cell of a column that is folded away, or cuts off all that is in it for good: of
 * what unfolds, it or what it stands in says so.
 */
function isCollapsed(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.display === 'table-cell') return true;
  if (!isShrunk(style) || !isStill(style) || !isOverfull(element)) return false;
  const parent = parentOf(element);
  return parent === null || isStill(getComputedStyle(parent));
}

/**
 * Whether `element`, which has this computed `style` and this `box`, is kept from sight by other means than those that
 * give it none: cut off, as words for screen readers are, of a pixel, or put far away. What fades or grows may be about to
 * appear. Each property asked of each element of a page takes its time: where the box tells, the style is not asked.
 */
export function isKeptFromSight(
  element: Element,
  style: CSSStyleDeclaration,
  box: DOMRect,
  surroundings: Surroundings,
): boolean {
  if (isCut(style)) return true;
  if (Number(style.zoom) < leastZoom) return true;
  if ((box.width < 1 || box.height < 1) && isFlattened(element, style)) return true;
  if (box.width <= dot && box.height <= dot) return isShrunk(style) || isColumn(style);
  if (box.width <= 1 || box.height <= 1) return isCollapsed(element, style);
  if (box.right <= 0 || box.bottom + scrollY <= 0)
    return isPutFar(style) || isOutOfReach(element, style, box, surroundings);
  const isOutside = box.left >= innerWidth || box.top >= innerHeight;
  return isOutside && style.position === 'fixed' && !surroundings.isMoved(around(element));
}

/**
 * The same of what has no box yet, since it is in a part that is to open: by its `style` alone, and only what that says
 * whatever is around it.
 */
export const isKeptByStyle = (style: CSSStyleDeclaration): boolean =>
  isCut(style) ||
  isPutFar(style) ||
  (parseFloat(style.width) <= dot && parseFloat(style.height) <= dot && cuts.test(style.overflow));

/** Letters of fewer pixels are dots. */
const leastLetter = 2;

/**
 * Whether an element's own words are made too small to be seen, begin far away, or have a picture in their place. What
 * is in it may have a size of its own: pictures are put side by side without a gap that way. Each of these takes 7 ms of
 * 10,000 elements.
 */
export const areWordsUnseen = ({
  fontSize,
  fontSizeAdjust,
  textIndent,
  content,
  contentVisibility,
  overflow,
}: CSSStyleDeclaration): boolean =>
  parseFloat(fontSize) < leastLetter ||
  fontSizeAdjust === '0' ||
  contentVisibility === 'hidden' ||
  // Begins where its box ends, and is cut off there.
  (/^\d{3,}(?:\.\d+)?%$/.test(textIndent) && cuts.test(overflow)) ||
  parseFloat(textIndent) <= farAway ||
  content.startsWith('url(');
