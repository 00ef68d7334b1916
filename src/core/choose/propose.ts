import type { Walked } from '../blocks/walk';
import type { Timed } from '../trace';
import { chosenBy } from './proposer';
import { type Outline, outlineOf } from './outline';
import { longestShown } from './outline-bounds';
import { fold } from '../text/white-space';
import { isProse } from '../blocks/nature';

/** Readability's own length below which it looks again with fewer rules. */
const tooLittle = 500;

/**
 * With this many times the proposal's text in the densest part, the proposal is beside it. Of 793 development
 * articles eleven are looked at again, and seven of those come out otherwise.
 */
const muchMore = 2;

/**
 * Whether what was proposed is a story's length, or most of what the page has: a short page is no reason to look
 * again.
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
  return there <= found * muchMore;
}

/** From this share of a block's text on, Readability has taken the block. */
const taken = 0.5;

/** The blocks that the texts below `root` belong to, as far as these are known. */
function blocksIn(root: Element, { blocks }: Walked, blockOf: Outline['blockOf']): Set<number> {
  const found = new Map<number, number>();
  const texts = root.ownerDocument.createTreeWalker(root, 4);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const id = blockOf.get(text);
    const length = id === undefined ? 0 : (text as Text).data.trim().length;
    if (id !== undefined) found.set(id, (found.get(id) ?? 0) + length);
  }
  const proposed = new Set<number>();
  found.forEach((length, id) => {
    // Of a long text only the beginning was shown.
    const shown = Math.min(blocks[id]?.text.length ?? 0, longestShown);
    if (length > 0 && length >= shown * taken) proposed.add(id);
  });
  return proposed;
}

/** The same by their words, where Readability has made all nodes anew. */
function blocksSaidIn(root: Element, { blocks }: Walked): Set<number> {
  const said = ` ${fold(root.textContent)} `;
  const isSaid = ({ isHidden, text }: Walked['blocks'][number]): boolean =>
    !isHidden && text !== '' && said.includes(text.slice(0, longestShown));
  return new Set(blocks.filter(isSaid).map(({ id }) => id));
}

/**
 * Where the last block that was shown is proposed, the story goes on in what was too much to be shown: to the end of the
 * part that holds all of it so far, as its paragraphs say. A book would end where the outline does.
 */
function goneOn(
  proposed: ReadonlySet<number>,
  { blocks, parts }: Walked,
  { shown, beyond }: Outline['choice'],
): ReadonlySet<number> {
  const last = shown.at(-1);
  if (beyond.length === 0 || last === undefined || !proposed.has(last.id)) return proposed;
  const first = shown.find(({ id }) => proposed.has(id)) ?? last;
  let part = parts[blocks[last.id]?.part ?? -1];
  while (part !== undefined && part.from > first.id) part = parts[part.parent];
  const end = part?.to ?? 0;
  return new Set([
    ...proposed,
    ...beyond.filter((block) => block.id < end && isProse(block)).map(({ id }) => id),
  ]);
}

/** Readability keeps the body's markup to begin anew with; here it begins anew with another outline. */
function forgetMarkup(body: Element): void {
  Object.defineProperty(body, 'innerHTML', { get: () => '', set: () => undefined });
}

/**
 * The blocks Readability takes for the story. It works on an outline of its own, and uses that up: it proposes, and
 * deletes nothing. `densestPart` is the page's.
 */
export function propose(
  document: Document,
  walked: Walked,
  densestPart: number,
  timed: Timed,
): ReadonlySet<number> {
  const outline = outlineOf(document, walked, densestPart);
  forgetMarkup(outline.document.body);
  const first = chosenBy(outline.document, 1);
  // Nothing at all is nothing with fewer rules, too: so it was on all six such development articles.
  if (first === null) return new Set();
  const blocks = goneOn(blocksIn(first, walked, outline.blockOf), walked, outline.choice);
  if (isEnough(blocks, walked, densestPart)) return blocks;
  const again = timed('propose-again', () =>
    chosenBy(outlineOf(document, walked, densestPart).document, tooLittle),
  );
  const said = again === null ? [] : blocksSaidIn(again, walked);
  return new Set([...blocks, ...said]);
}
