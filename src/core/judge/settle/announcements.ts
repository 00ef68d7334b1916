import type { Grained } from '../grained';

/** A summary longer than this is a text of its own. */
const longest = 400;

/**
 * Other stories announced at length: a paragraph between a linked heading and a second link to the
 * same place ("Continue to the full story"). By itself it reads like a paragraph of this story.
 */
export const announcements = (all: readonly Grained[]): Grained[] =>
  all.flatMap((one, at) => {
    const [before, after] = [all[at - 1], all[at + 1]];
    if (before === undefined || after === undefined) return [];
    const isOne =
      one.grain === 'prose' &&
      one.block.length <= longest &&
      /^h[2-4]$/.test(before.block.tag) &&
      before.grain === 'teaser' &&
      before.block.target !== '' &&
      after.grain === 'teaser' &&
      after.block.target === before.block.target;
    return isOne ? [before, one, after] : [];
  });
