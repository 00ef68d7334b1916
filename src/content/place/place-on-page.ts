import type { Place } from '../../core/place';
import type { BlockMap, MappedBlock } from './block-map';
import { type Known, type Scroller, sightOf, surroundingsOf } from './scrollers';
import { type Span, spanOf } from './span';

/** Pixels: positions are fractions of one, and scrolling rounds them. */
const rounding = 1;

/** What is left of `block` in the page. */
const nodesOf = ({ nodes }: MappedBlock): Node[] =>
  nodes.flatMap((held) => {
    const node = held.deref();
    return node?.isConnected === true ? [node] : [];
  });

/** Tells what of the screen a node is seen through; `null` in a bar. Nodes of one column are asked for once. */
function sights(): (node: Node) => Span | null {
  const known: Known = new Map();
  const seen = new Map<readonly Scroller[], Span>();
  return (node) => {
    const { scrollers, isInBar } = surroundingsOf(node, known);
    if (isInBar) return null;
    const sight = seen.get(scrollers) ?? sightOf(scrollers);
    seen.set(scrollers, sight);
    return sight;
  };
}

/**
 * Where the page stands: the last block at its upper edge, or else the first below it. What stays at the edge
 * while the text scrolls by, a picture or a bar, is not it. `null` above the story and below it, and
 * where the page has thrown its nodes away.
 */
export function placeOnPage({ blocks }: BlockMap): Place | null {
  const sightAround = sights();
  let atEdge: Place | null = null;
  let isInside = false;
  for (const block of blocks) {
    const nodes = nodesOf(block);
    const span = spanOf(nodes);
    const [first] = nodes;
    const sight = first === undefined ? null : sightAround(first);
    if (span === null || sight === null) continue;
    if (Math.min(span.bottom, sight.bottom) <= sight.top + rounding) {
      isInside = true;
    } else if (span.top < sight.top + rounding) {
      const passed = (sight.top - span.top) / (span.bottom - span.top);
      atEdge = { block: block.id, passed: Math.max(0, passed) };
    } else {
      return atEdge ?? (isInside ? { block: block.id, passed: 0 } : null);
    }
  }
  return atEdge;
}

/** Whether `pixels` below the window's edge is the upper edge of what `scrollers` leave in sight. */
function isAtEdge(pixels: number, scrollers: readonly Scroller[]): boolean {
  const { top, bottom } = sightOf(scrollers);
  return top < bottom && Math.abs(pixels - top) < rounding;
}

/** Has `scrollers`, the innermost first, bring `point` to the upper edge; an outer one where the inner cannot. */
function bringUp(point: () => number, scrollers: readonly Scroller[]): void {
  for (const [at, scroller] of scrollers.entries()) {
    const pixels = point();
    if (isAtEdge(pixels, scrollers)) return;
    const own = scroller.span();
    const outer = scrollers.slice(at + 1);
    const around = outer.length === 0 ? own : sightOf(outer);
    const isSeen = own.bottom > around.top && own.top < around.bottom;
    scroller.by(pixels - (isSeen ? Math.max(own.top, around.top) : own.top));
  }
}

/**
 * Scrolls the page so that as much of the first of `blocks` is above its upper edge as `passed` says, at once. A
 * block without a box, such as a picture that has not come, gives way to the next; nothing moves where the page
 * has thrown all of them away.
 */
export function scrollToBlock(blocks: readonly MappedBlock[], passed: number): void {
  for (const [at, block] of blocks.entries()) {
    const nodes = nodesOf(block);
    const [first] = nodes;
    if (first === undefined || spanOf(nodes) === null) continue;
    const share = at === 0 ? Math.min(1, Math.max(0, passed)) : 0;
    bringUp(() => {
      const { top, bottom } = spanOf(nodes) ?? { top: 0, bottom: 0 };
      return top + share * (bottom - top);
    }, surroundingsOf(first).scrollers);
    return;
  }
}
