import type { Block } from '../../blocks/block';
import { isProse } from '../../blocks/nature';
import { saysAnything } from '../words';
import type { Change, Settle } from './settle';

/** Lines of a signature, a couplet, a stage direction. A judgement. */
const mostAtEnd = 3;
/** What the clues must be sure of, since nothing but its place speaks for it. */
const leastScore = 0.85;

/** Whether `block` stands among paragraphs as `prose` is one of them, and says nothing that a widget would. One word is a label. */
const isLikeProse = (block: Block, prose: Block): boolean =>
  block.part === prose.part &&
  block.tag === prose.tag &&
  block.names === prose.names &&
  /\S\s+\S/.test(block.text) &&
  block.links === 0 &&
  block.controls === 0 &&
  block.images === 0 &&
  !saysAnything(block);

/** How somebody is spoken to: what else stands over a story ends otherwise, if at all. */
const isSalutation = ({ text }: Block): boolean => /[,،，]$/.test(text);

/**
 * Short lines right before and behind the paragraphs, which are set as these are: a salutation, a signature, the last
 * line of a tale. With the widgets around they look like labels.
 */
export const ownLines: Settle = (verdicts, { blocks, seen }) => {
  const isKept = (id: number): boolean => verdicts[id]?.keep === true;
  const isStory = (id: number): boolean =>
    isKept(id) && blocks[id] !== undefined && isProse(blocks[id]);
  const [first, last] = [seen.findIndex(isStory), seen.findLastIndex(isStory)];
  const [firstProse, lastProse] = [blocks[seen[first] ?? -1], blocks[seen[last] ?? -1]];
  if (firstProse === undefined || lastProse === undefined) return [];
  const changes: Change[] = [];
  const keep = (block: Block): void => {
    if (!isKept(block.id)) changes.push({ id: block.id, keep: true, reason: 'line-of-story' });
  };
  const isSure = ({ id }: Block): boolean => (verdicts[id]?.score ?? 0) >= leastScore;
  for (let at = last + 1; at <= last + mostAtEnd; at++) {
    const block = blocks[seen[at] ?? -1];
    if (block === undefined || !isSure(block) || !isLikeProse(block, lastProse)) break;
    keep(block);
  }
  const above = blocks[seen[first - 1] ?? -1];
  if (above !== undefined && isSure(above) && isSalutation(above) && isLikeProse(above, firstProse))
    keep(above);
  return changes;
};
