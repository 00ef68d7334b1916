import type { Walked } from '../blocks/walk';
import { type Sum, sumOf } from '../blocks/sums';

/** From this share of link text on a part without prose is a menu or a farm of links. */
const menuShare = 0.5;

/** Tells of each block by its number whether it stands in one of the ranges, which are in order. */
const inside = (ranges: readonly (readonly [from: number, to: number])[], blocks: number) => {
  const marks = new Uint8Array(blocks);
  for (const [from, to] of ranges) marks.fill(1, from, to);
  return (id: number): boolean => marks[id] === 1;
};

/**
 * Which blocks stand in the largest parts outside of the densest that hold links and no prose. Nothing of them
 * would be proposed, and Readability would look through them all: of forty development articles the median copy
 * has 717 elements with them and 402 without. `prose` tells of any blocks how much of it they hold.
 */
export function inMenus(
  { blocks, parts }: Walked,
  densestPart: number,
  prose: Sum,
): (block: number) => boolean {
  const densest = parts[densestPart];
  const length = sumOf(blocks, (block) => block.length);
  const linked = sumOf(blocks, (block) => block.length * block.linkShare);
  const menus: (readonly [number, number])[] = [];
  let end = 0;
  for (const { id, from, to } of parts) {
    const isInside = densest !== undefined && id > densest.id && to <= densest.to;
    if (from < end || from === to || isInside) continue;
    const isRound = densest !== undefined && from <= densest.from && to >= densest.to;
    if (isRound || prose(from, to) > 0) continue;
    if (linked(from, to) < length(from, to) * menuShare || length(from, to) === 0) continue;
    menus.push([from, to]);
    end = to;
  }
  return inside(menus, blocks.length);
}
