import { isClear } from './colours';
import { member } from './live-walk';
import { hasPart, outwards, overlaps } from './overlays';
import { boxOf } from './put-away';

/** Elements before one, and after it, that are asked whether they are behind it: a stack has few. A judgement. */
const mostBeside = 8;

/** Elements of a box beside words, at most, that are asked whether they paint: the ground is near. A judgement. */
const mostWithin = 20;

/** Boxes share so many pixels by their borders, and letters in a narrow line reach out of it so far. A judgement. */
const touch = 4;

const sides = ['previousElementSibling', 'nextElementSibling'] as const;

/** Whether more is painted where an element is than its background: within its border, or by what is behind it. */
const isPaintedOver = ({
  boxShadow,
  borderImageSource,
  mixBlendMode,
}: CSSStyleDeclaration): boolean =>
  /inset/.test(boxShadow) || borderImageSource + mixBlendMode !== 'nonenormal';

const isPainted = (style: CSSStyleDeclaration): boolean =>
  !isClear(style.backgroundColor) || style.backgroundImage !== 'none' || isPaintedOver(style);

const isPaintedWithin = (box: Element): boolean =>
  [box, ...Element.prototype.getElementsByTagNameNS.call(box, '*', '*')]
    .slice(0, mostWithin)
    .some((each) => isPainted(getComputedStyle(each)));

/** Whether `other`, which is in the flow, is where `box` is, or will be once the page is scrolled. */
function isBehind(other: Element, box: DOMRect): boolean {
  const { display, position } = getComputedStyle(other);
  const own = boxOf(other);
  // What sticks is passed by what follows. Not so a bar or a column, which are less than half of the window.
  const isPassed = position === 'sticky' && own.width * own.height * 2 > innerWidth * innerHeight;
  return display !== 'inline' && (isPassed || overlaps(own, box, touch));
}

/**
 * Tells whether something in the flow may be painted between the words of an element and the colour behind them: boxes
 * that lie on each other in a grid or are pulled together, and what is painted onto a background. It is asked of those
 * words alone that have the colour of their ground.
 */
export function paintedBeside(): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  const hasPaint = (other: Element): boolean => {
    const has = known.get(other) ?? isPaintedWithin(other);
    known.set(other, has);
    return has;
  };
  return (element) => {
    const box = boxOf(element);
    for (const at of outwards(element) ?? []) {
      const style = getComputedStyle(at);
      if (isPaintedOver(style) || (/grid/.test(style.display) && hasPart(at, isPainted)))
        return true;
      // This is the ground: nothing from beside it comes through.
      if (!isClear(style.backgroundColor)) return false;
      for (const side of sides) {
        let other = member(Element.prototype, side, at);
        for (let left = mostBeside; other !== null && left > 0; left--) {
          if (isBehind(other, box) && hasPaint(other)) return true;
          other = member(Element.prototype, side, other);
        }
      }
    }
    return false;
  };
}
