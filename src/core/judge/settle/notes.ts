import { isHeading } from '../../blocks/nature';
import type { Change, Settle } from './settle';

/**
 * Notes that the story refers to are its own, with the heading over them: many pages set them behind it, small, beside
 * what is none of it. On 793 development articles it changes two by less than a hundredth.
 */
export const keptNotes: Settle = (verdicts, { blocks, seen, notes }) => {
  const isKept = (id: number | undefined): boolean => verdicts[id ?? -1]?.keep === true;
  const isNote = (id: number): boolean => [...(notes.get(id) ?? [])].some(isKept);
  return seen.flatMap((id, at): Change[] => {
    const before = seen[at - 1];
    if (isKept(id) || !isNote(id)) return [];
    const note = { id, keep: true, reason: 'note-of-story' };
    const heading = blocks[before ?? -1];
    const isUnder = heading !== undefined && isHeading(heading) && !isKept(before);
    return isUnder ? [{ id: heading.id, keep: true, reason: 'heads-notes' }, note] : [note];
  });
};
