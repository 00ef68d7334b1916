import { faintest } from './colours';
import { inherited } from './inherited';
import { parentOf } from './live-walk';
import { boxOf, isTakenOut } from './put-away';
import { isMoved, isStill } from './still';

/** How libraries mark what they show once it is scrolled to: Elementor, WOW, AOS and ScrollReveal. */
const marks = '.elementor-invisible, .wow, [data-aos], [data-sr-id]';

/** Pixels in height that a line of text has: a menu that is folded keeps less room. A judgement. */
const leastRoom = 16;

const isFading = (style: CSSStyleDeclaration): boolean =>
  Number(style.opacity) < faintest && (!isStill(style) || isMoved(style));

/**
 * Tells of elements that are invisible, asked in the order of the document, whether they only wait to be scrolled to.
 * They keep their room in the flow, which menus and hints do not. Of a page that `isLarge` no styles are asked for it.
 */
export function appearing(isLarge: boolean): (element: Element) => boolean {
  const known = new Map<Element | null, boolean>();
  const isInFlow = inherited(true, (outer, at) => outer && !isTakenOut(getComputedStyle(at)));
  const isWaiting = (element: Element): boolean =>
    (Element.prototype.matches.call(element, marks) ||
      (!isLarge && isFading(getComputedStyle(element)))) &&
    boxOf(element).height >= leastRoom;
  return (element) => {
    // What is in an invisible part is so by it.
    const is = (known.get(parentOf(element)) ?? isWaiting(element)) && isInFlow(element);
    known.set(element, is);
    return is;
  };
}
