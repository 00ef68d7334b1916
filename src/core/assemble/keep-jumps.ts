import { matchesIn } from '../blocks/inside';

/** A story with more jumps is an index, and keeps the first ones. */
const most = 1000;

const jump = 'a[href^="#"]';

const idOf = (href: string): string => {
  try {
    return decodeURIComponent(href.slice(1));
  } catch {
    return href.slice(1);
  }
};

const quoted = (id: string): string => id.replace(/["\\]/g, '\\$&').replace(/\n/g, '\\a ');

const placeOf = (top: Element, id: string): Element | null =>
  top.ownerDocument.getElementById(id) ?? top.querySelector(`a[name="${quoted(id)}"]`);

const isInside = (place: Node, nodes: readonly ChildNode[]): boolean =>
  nodes.some((node) => node.contains(place));

/** The first of `blocks` that begins in `place` or after it. */
function firstFrom(
  place: Element,
  blocks: readonly (readonly ChildNode[])[],
): readonly ChildNode[] | undefined {
  return blocks.find(([first]) => {
    if (first === undefined) return false;
    const position = place.compareDocumentPosition(first);
    return (position & 4) !== 0;
  });
}

/**
 * Places that the story's jumps lead to and that no kept block holds, by the first node of the block that takes each
 * over: pages name the section round a paragraph, or an empty anchor before it. Asked before anything is moved.
 */
export function placesFor(
  blocks: readonly (readonly ChildNode[])[],
  top: Element,
): ReadonlyMap<Node, readonly string[]> {
  // Most pages have none, and to look into each block takes its time.
  const links = top.querySelector(jump) === null ? [] : matchesIn(blocks.flat(), jump);
  const ids = new Set(links.map((link) => idOf(link.getAttribute('href') ?? '')));
  const places = new Map<Node, string[]>();
  for (const id of [...ids].slice(0, most)) {
    const place = id === '' ? null : placeOf(top, id);
    if (place === null || !top.contains(place)) continue;
    if (blocks.some((nodes) => isInside(place, nodes))) continue;
    const [first] = firstFrom(place, blocks) ?? [];
    if (first !== undefined) places.set(first, [...(places.get(first) ?? []), id]);
  }
  return places;
}
