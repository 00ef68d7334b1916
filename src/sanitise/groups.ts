/**
 * A story's nodes in groups that are sanitised one by one: DOMPurify's own walk cannot be paused, and a book of 20,000
 * paragraphs held the popup for a second.
 */
import { htmlNamespace } from '../core/html-namespace';
import { elementsOf, isElement } from '../core/elements-of';
import type { Portions } from '../core/portions';
import { allowed } from './allowed';

/** Elements to a group. DOMPurify takes about 10 ms for so many, on two busy processors. */
const most = 250;
/** What is nested deeper is sanitised with what it stands in: stories nest three or four. */
const deepest = 12;

const kept = new Set(allowed.get(htmlNamespace)?.elements);

/** Sanitises nodes of an inert document. */
export type Purify = (group: DocumentFragment) => DocumentFragment;

/**
 * Whether `element` can be sanitised without what it holds and get that back: an element of the text that stays in
 * any case. Drawings and formulas are looked at whole, and so is what says it `is` another element.
 */
const isFrame = (element: Element): boolean =>
  element.namespaceURI === htmlNamespace &&
  kept.has(element.localName) &&
  !element.hasAttribute('is');

const sizeOf = (node: Node): number => (isElement(node) ? elementsOf(node) : 1);

/** Sanitises what is in `from`, which is emptied, and puts it into `to`; yields after each group. */
function* move(from: Element, to: Node, purify: Purify, depth: number): Portions<void> {
  const groupOf = (...nodes: Node[]): DocumentFragment => {
    const group = from.ownerDocument.createDocumentFragment();
    group.append(...nodes);
    return group;
  };
  let [group, size] = [groupOf(), 0];
  for (const node of [...from.childNodes]) {
    const own = sizeOf(node);
    if (isElement(node) && own > most && depth < deepest && isFrame(node)) {
      to.appendChild(purify(group));
      [group, size] = [groupOf(), 0];
      yield;
      const frame = purify(groupOf(node.cloneNode(false))).firstChild;
      yield* move(node, frame === null ? to : to.appendChild(frame), purify, depth + 1);
      continue;
    }
    group.append(node);
    size += own;
    if (size < most) continue;
    to.appendChild(purify(group));
    [group, size] = [groupOf(), 0];
    yield;
  }
  to.appendChild(purify(group));
  yield;
}

/** What `purify` leaves of the nodes in `body`, which is emptied, group by group. */
export function* inGroups(body: HTMLElement, purify: Purify): Portions<DocumentFragment> {
  const story = body.ownerDocument.createDocumentFragment();
  yield* move(body, story, purify, 0);
  return story;
}
