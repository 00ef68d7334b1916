import type { Block } from '../../blocks/block';
import { isHeading } from '../../blocks/nature';
import { sameness } from '../words';
import type { Change, Settle } from './settle';

/** Kept blocks that may still stand above the story; further down an equal text is a section's. */
const opening = 12;

/** Marks and spaces may make as many characters of difference between two texts that say the same. */
const marks = 12;

/**
 * Headline and dek are shown above the story: their blocks are kept, but not in the body. Where the page
 * repeats them before the story has begun, once is enough.
 */
export const shownAbove: Settle = (verdicts, { blocks, seen, title, dek, firstProse }) => {
  const kept = new Set(seen.filter((id) => verdicts[id]?.keep).slice(0, opening));
  const isAbove = (id: number): boolean => firstProse < 0 || id <= firstProse || kept.has(id);
  const above = seen.flatMap((id) => (isAbove(id) ? (blocks[id] ?? []) : []));
  const changesFor = (said: string, reason: string): Change[] => {
    const words = sameness(said);
    if (words === '') return [];
    const equal = above.filter(
      ({ text }) => Math.abs(text.length - said.length) <= marks && sameness(text) === words,
    );
    const shown: Block | undefined = equal.find(isHeading) ?? equal[0];
    return equal.map((block) =>
      block === shown
        ? { id: block.id, keep: true, reason }
        : { id: block.id, keep: false, reason: 'repeats', kind: 'duplicate' },
    );
  };
  return [...changesFor(title, 'headline'), ...changesFor(dek, 'dek')];
};
