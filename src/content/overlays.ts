import { around } from './place/scrollers';
import { boxOf, isTakenOut } from './put-away';

export const media = 'img, video, canvas, iframe, object, embed, svg';

/** Of so many pictures, and of so many children of one parent, each is asked where it is. */
const mostAsked = 200;

/** Children of one parent that are taken out of the flow and asked where they are. */
const mostLoose = 20;
/** No page of the development corpora is deeper than 55; to ask on a thousand levels takes seconds. */
const deepest = 60;

/** `element` and all that is round it, the innermost first; `undefined` where it stands too deep to be looked at. */
export function outwards(element: Element): Element[] | undefined {
  const all: Element[] = [];
  for (let at: Element | null = element; at !== null; at = around(at)) {
    if (all.length === deepest) return undefined;
    all.push(at);
  }
  return all;
}

/** Whether two boxes have more than so many pixels of a side in common. */
export const overlaps = (one: DOMRect, other: DOMRect, pixels = 0): boolean =>
  one.left + pixels < other.right &&
  other.left + pixels < one.right &&
  one.top + pixels < other.bottom &&
  other.top + pixels < one.bottom;

/** Whether an element has an addition of such a style. */
export const hasPart = (
  element: Element,
  isSuch: (style: CSSStyleDeclaration) => boolean,
): boolean =>
  ['::before', '::after'].some((name) => {
    const style = getComputedStyle(element, name);
    return style.content !== 'none' && isSuch(style);
  });

/** What of an element may be painted anywhere: children that are taken out of the flow, or its own additions. */
interface Loose {
  readonly children: readonly Element[];
  readonly hasPart: boolean;
}

const looseOf = (element: Element): Loose => ({
  children: [...element.children]
    .slice(0, mostAsked)
    .filter((child) => isTakenOut(getComputedStyle(child)))
    .slice(0, mostLoose),
  hasPart: hasPart(element, isTakenOut),
});

/**
 * Tells whether something that no background colour speaks of may be between the words of an element and the colour
 * behind them: a picture, or what is taken out of the flow. Each element round them is asked once.
 */
export function overlays(document: Document): (element: Element) => boolean {
  const known = new Map<Element, Loose>();
  const pictures = [...document.querySelectorAll(media)].slice(0, mostAsked);
  return (element) => {
    const box = boxOf(element);
    if (pictures.some((each) => overlaps(boxOf(each), box))) return true;
    const levels = outwards(element);
    if (levels === undefined) return true;
    for (const at of levels) {
      const loose = known.get(at) ?? looseOf(at);
      known.set(at, loose);
      if (loose.hasPart) return true;
      if (loose.children.some((each) => !each.contains(element) && overlaps(boxOf(each), box)))
        return true;
    }
    return false;
  };
}
