import { leastText } from '../../least-text';
import { isHeading } from '../../blocks/nature';
import { says } from '../words';
import type { Settle } from './settle';

/** What is proposed, or the densest part, must hold a list's length to be the page's list. */
const leastOffer = 200;

/** Keeping less of what Readability proposes means that the page is none that the clues were weighed on. */
const leastShare = 0.5;

/** A single block in a frame of the page's has no part of that name round it. */
const frames = /^(?:nav|footer|header)$/;

/**
 * Where all the others leave nothing, the page may be lists, read because a person wants to: then what Readability
 * proposes is kept, or what stands in the densest part, or else all that is no menu, head, foot or form.
 */
export const onlyLists: Settle = (verdicts, { blocks, seen, proposed, within }) => {
  const lengthOf = (ids: Iterable<number>): number =>
    [...ids].reduce((sum, id) => sum + (blocks[id]?.length ?? 0), 0);
  const isAbove = (id: number): boolean => verdicts[id]?.step === 'shown-above';
  const kept = lengthOf(seen.filter((id) => verdicts[id]?.keep === true && !isAbove(id)));
  if (kept >= leastText && kept >= lengthOf(proposed) * leastShare) return [];
  const places = seen.filter((id) => {
    const place = within[blocks[id]?.part ?? 0];
    const isFrame =
      place === undefined ||
      place.nav ||
      place.footer ||
      place.header ||
      place.form ||
      frames.test(blocks[id]?.tag ?? '');
    return !isAbove(id) && !isFrame && (blocks[id]?.controls ?? 0) === 0;
  });
  const asked = places.filter((id) => proposed.has(id));
  const dense = places.filter((id) => within[blocks[id]?.part ?? 0]?.densest === true);
  const chosen = [asked, dense].find((ids) => lengthOf(ids) >= leastOffer) ?? places;
  const all = chosen.flatMap((id) => blocks[id] ?? []);
  const announcing = all.findIndex((block) => says('related', block));
  const own = all.filter(
    (block, at) =>
      !isHeading(block) && (announcing < 0 || at < announcing || block.linkShare < 0.5),
  );
  // Links to other stories are a list for nobody: the page's own is missing.
  if (lengthOf(own.map(({ id }) => id)) < leastText) return [];
  return chosen.map((id) => ({ id, keep: true, reason: 'nothing-but-lists' }));
};
