import type { Walked } from '../blocks/walk';
import type { Timed } from '../trace';
import { chosenBy } from './proposer';
import { withoutMenus } from './set-aside';
import { fold } from '../text/white-space';
import { isProse } from '../blocks/nature';
import { sumOf } from '../blocks/sums';

/** From this share of all prose on, an element is round the story whatever the page calls it. */
const mostOfIt = 0.5;
/** Readability's own length below which it looks again with fewer rules. */
const tooLittle = 500;

/**
 * Whether what was proposed is a story's length, or all the page has: a short page is no reason to look again.
 */
function isEnough(
  proposed: ReadonlySet<number>,
  { blocks, parts }: Walked,
  densestPart: number,
): boolean {
  const found = blocks.reduce((sum, { id, text }) => sum + (proposed.has(id) ? text.length : 0), 0);
  if (found >= tooLittle) return true;
  const densest = parts[densestPart];
  const there = blocks
    .slice(densest?.from, densest?.to)
    .reduce((sum, block) => sum + (isProse(block) ? block.text.length : 0), 0);
  return found > 0 && there <= found * 2;
}

/** From this share of a block's text on, Readability has taken the block. */
const taken = 0.5;

/**
 * Names that Readability goes by would have it delete the story on one page in twenty ("page-with-sidebar"):
 * what holds most of the prose has none. Its tags stay.
 */
function unnameMain({ blocks, parts, elements }: Walked): void {
  const prose = sumOf(blocks, (block) => (isProse(block) ? block.length : 0));
  const all = prose(0, blocks.length);
  if (all === 0) return;
  for (const { id, from, to } of parts) {
    if (prose(from, to) < all * mostOfIt) continue;
    for (const name of ['class', 'id', 'role']) elements[id]?.removeAttribute(name);
  }
}

const textsIn = (root: Node): TreeWalker =>
  (root.ownerDocument as Document).createTreeWalker(root, 4);

/** The blocks that the texts below `root` belong to, as far as these are known. */
function blocksIn(
  root: Element,
  { blocks }: Walked,
  blockOf: ReadonlyMap<Node, number>,
): Set<number> {
  const found = new Map<number, number>();
  const texts = textsIn(root);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const id = blockOf.get(text);
    const length = id === undefined ? 0 : (text as Text).data.trim().length;
    if (id !== undefined) found.set(id, (found.get(id) ?? 0) + length);
  }
  const proposed = [...found].filter(([id, length]) => {
    const all = blocks[id]?.text.length ?? 0;
    return length > 0 && length >= all * taken;
  });
  return new Set(proposed.map(([id]) => id));
}

/** The same by their words, where Readability has made all nodes anew. */
function blocksSaidIn(root: Element, { blocks }: Walked): Set<number> {
  const said = ` ${fold(root.textContent)} `;
  const isSaid = ({ isHidden, text }: Walked['blocks'][number]): boolean =>
    !isHidden && text !== '' && said.includes(text);
  return new Set(blocks.filter(isSaid).map(({ id }) => id));
}

/** Readability keeps the body's markup to begin anew with; here it begins anew with another copy. */
function forgetMarkup(body: Element): void {
  Object.defineProperty(body, 'innerHTML', { get: () => '', set: () => undefined });
}

/**
 * The blocks Readability takes for the story. It works on a copy of its own, from which what is out of sight
 * has been taken, and uses that up: it proposes, and deletes nothing. `densestPart` is the page's.
 */
export function propose(
  document: Document,
  walked: Walked,
  densestPart: number,
  timed: Timed,
): ReadonlySet<number> {
  unnameMain(walked);
  const blockOfText = new Map<Node, number>();
  walked.stands.forEach(({ texts }, id) => {
    for (let at = 0; at < texts.length; at++) blockOfText.set(texts[at] as Text, id);
  });

  const blockOf = new Map<Node, number>();
  const copy = withoutMenus(walked, densestPart, () => {
    const made = document.cloneNode(true) as Document;
    const originals = textsIn(document.body);
    const texts = textsIn(made.body);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const original = originals.nextNode();
      const id = original === null ? undefined : blockOfText.get(original);
      if (id !== undefined) blockOf.set(text, id);
    }
    return made;
  });
  forgetMarkup(copy.body);
  const first = chosenBy(copy, 1);
  const blocks = first === null ? new Set<number>() : blocksIn(first, walked, blockOf);
  if (first !== null && isEnough(blocks, walked, densestPart)) return blocks;
  const again = timed('propose-again', () =>
    chosenBy(document.cloneNode(true) as Document, tooLittle),
  );
  const said = again === null ? [] : blocksSaidIn(again, walked);
  return new Set([...blocks, ...said]);
}
