import type { Walked } from '../blocks/walk';
import { fold } from '../text/white-space';

/** Enough of a block's beginning to find it again in what the page says its story is. */
const beginning = 60;
/** Shorter texts stand anywhere. */
const shortest = 40;

const isBody = (element: Element): boolean =>
  /\barticleBody\b/i.test(element.getAttribute('itemprop') ?? '');

/**
 * Blocks that the page itself declares to be its story's: inside what its microdata calls the body, or found in
 * `text`, the body that its JSON-LD gives. Only a hint: many pages declare more than the story, or less.
 */
export function declaredBlocks(
  { blocks, parts, elements }: Walked,
  document: Document,
  text: string,
): ReadonlySet<number> {
  const declared = new Set<number>();
  if (document.querySelector('[itemprop]') !== null) {
    for (const { id, from, to } of parts) {
      if (elements[id] === undefined || !isBody(elements[id])) continue;
      for (let at = from; at < to; at++) declared.add(at);
    }
  }
  const said = fold(text);
  if (said === '') return declared;
  for (const block of blocks)
    if (block.length >= shortest && said.includes(block.text.slice(0, beginning)))
      declared.add(block.id);
  return declared;
}
