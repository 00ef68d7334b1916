import { isHeading } from '../context';
import type { Settle } from './settle';

/** `h2` is 2. */
const levelOf = (tag: string): number => Number(tag.slice(1));

/** A heading under which nothing is kept, up to the next one as high, heads nothing of the story. */
export const emptyHeadings: Settle = (verdicts, { blocks, seen }) =>
  seen.flatMap((id, at) => {
    const block = blocks[id];
    if (block === undefined || !isHeading(block) || verdicts[id]?.keep !== true) return [];
    for (const next of seen.slice(at + 1)) {
      const under = blocks[next];
      if (under === undefined) break;
      if (isHeading(under)) {
        if (levelOf(under.tag) <= levelOf(block.tag)) break;
        continue;
      }
      if (verdicts[next]?.keep === true) return [];
    }
    return [{ id, keep: false, reason: 'heads-nothing' }];
  });

/** A heading left out over a kept text belongs to it. */
export const headingsOfKept: Settle = (verdicts, { blocks, seen }) =>
  seen.flatMap((id, at) => {
    const block = blocks[id];
    if (block === undefined || !isHeading(block) || verdicts[id]?.keep !== false) return [];
    if ((verdicts[id]?.score ?? 0) < 0.2) return [];
    const next = seen[at + 1];
    const isOver =
      next !== undefined && verdicts[next]?.keep === true && blocks[next]?.part === block.part;
    return isOver ? [{ id, keep: true, reason: 'heads-story' }] : [];
  });
