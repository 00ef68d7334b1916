import { isHeading } from '../context';
import { sameness } from '../words';
import type { Change, Settle } from './settle';

/** Blocks of a kept story that may still stand above it; further down an equal text is a section's. */
const opening = 12;

/**
 * Headline and dek are shown above the story: their blocks are kept, but not in the body. Where the page
 * repeats them before the story has begun, once is enough.
 */
export const shownAbove: Settle = (verdicts, { blocks, seen, title, dek, firstProse }) => {
  const changes: Change[] = [];
  for (const [said, reason] of [
    [title, 'headline'],
    [dek, 'dek'],
  ] as const) {
    const words = sameness(said);
    if (words === '') continue;
    const end = firstProse < 0 ? Infinity : firstProse;
    const kept = seen.filter((id) => verdicts[id]?.keep).slice(0, opening);
    const equal = seen.filter((id) => {
      const block = blocks[id];
      if (block === undefined || block.text.length > said.length + 40) return false;
      return (id <= end || kept.includes(id)) && sameness(block.text) === words;
    });
    const shown = equal.find((id) => isHeading(blocks[id] as (typeof blocks)[number])) ?? equal[0];
    for (const id of equal) changes.push({ id, keep: id === shown, reason: id === shown ? reason : 'repeats' });
  }
  return changes;
};
