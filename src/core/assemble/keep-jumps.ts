import { matchesIn } from '../blocks/inside';
import { isInAny } from '../in-any';
import { jump, placeNamed, placesIn } from '../jumps';

/** A story with more jumps is an index, and keeps the first ones. */
const most = 1000;

const isAfter = (place: Element, node: Node | undefined): boolean =>
  node !== undefined && (place.compareDocumentPosition(node) & 4) !== 0;

/** The first node of the first of `blocks`, which are in order, that begins in `place` or after it. */
function firstFrom(
  place: Element,
  blocks: readonly (readonly ChildNode[])[],
): ChildNode | undefined {
  let from = 0;
  let to = blocks.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isAfter(place, blocks[middle]?.[0])) to = middle;
    else from = middle + 1;
  }
  return blocks[from]?.[0];
}

/**
 * Places that the story's jumps lead to and that no kept block holds, by the first node of the block that takes each
 * over: pages name the section round a paragraph, or an empty anchor before it. Asked before anything is moved.
 */
export function placesFor(
  blocks: readonly (readonly ChildNode[])[],
  top: Element,
): ReadonlyMap<Node, readonly string[]> {
  const places = new Map<Node, string[]>();
  // Most pages have none, and to look into each block takes its time.
  if (top.querySelector(jump) === null) return places;
  const nodes = blocks.flat();
  const links = matchesIn(nodes, jump);
  const ids = new Set(links.map(placeNamed));
  ids.delete('');
  if (ids.size === 0) return places;
  const placeOf = placesIn(top);
  const held = new Set<Node>(nodes);
  for (const id of [...ids].slice(0, most)) {
    const place = placeOf(id);
    if (place === undefined || isInAny(place, held)) continue;
    const first = firstFrom(place, blocks);
    if (first !== undefined) places.set(first, [...(places.get(first) ?? []), id]);
  }
  return places;
}
