import { isBlock } from '../core/block-tags';
import type { Portions } from '../core/portions';
import { closed, nameOf, unlaid, walkLive } from './live-walk';
import { isOnOwnLines } from './own-lines';
import { areWordsUnseen, isKeptByStyle } from './put-away';

/** What a recording is written into. */
export interface Recording {
  readonly hidden: Set<Element>;
  readonly breaking: Set<Element>;
  readonly wordless: Set<Element>;
  readonly failed: Set<Element>;
  readonly paint: Map<Element, string>;
}

/** Whether nobody would see `element`, whose words are all that is in it, or its picture, even once the part opens. */
export const isUnseen = (element: Element, style: CSSStyleDeclaration): boolean =>
  isKeptByStyle(style) || (element.childElementCount === 0 && areWordsUnseen(style));

/**
 * Looks at what is below `root`, a part that is out of sight until the page reveals it. Nothing is laid
 * out there, so the styles alone say what would stay out of sight even then.
 */
export function* recordUnrendered(root: Element, { hidden, breaking }: Recording): Portions<void> {
  // Who hides itself by `visibility` hides those in it by the same property.
  const { visibility } = getComputedStyle(root);
  yield* walkLive(root, (element) => {
    const name = nameOf(element);
    if (unlaid.has(name)) return false;
    const style = getComputedStyle(element);
    if (style.display === 'none' || style.visibility !== visibility || isUnseen(element, style)) {
      hidden.add(element);
      return false;
    }
    if (!isBlock(element) && isOnOwnLines(element, style)) breaking.add(element);
    return !closed.has(name);
  });
}
