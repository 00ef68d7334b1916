import { frameBody } from '../core/copy/inner-root';
import { openTexts } from '../core/prepare/close-formulas';
import { nameOf, shadowOf } from './live-walk';

/** A tree that is looked through by itself. */
export type Tree = Node & ParentNode;

/** Whether `object` shows what is in it, since it cannot show what it was to: only then is that laid out. */
function hasFailed(object: Element): boolean {
  const range = new Range();
  range.selectNodeContents(object);
  return range.getClientRects().length > 0;
}

/** The open shadow root of `element`, or the body of a frame that may be looked into. */
export const innerOf = (element: Element): Tree | null =>
  nameOf(element) === 'iframe' ? frameBody(element) : shadowOf(element);

/**
 * The trees that the page shows inside `element`, which is seen: the open shadow root, the body of a frame that may be
 * looked into, what is in an `object` that has failed, and the page that goes on inside a formula nobody closed.
 */
export function treesIn(element: Element): readonly Tree[] {
  const name = nameOf(element);
  if (name === 'object') return hasFailed(element) ? [element] : [];
  if (name === 'math') return openTexts(element);
  const inner = innerOf(element);
  return inner === null ? [] : [inner];
}
