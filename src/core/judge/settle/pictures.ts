import type { Block } from '../../blocks/block';
import { isTeaser } from '../context';
import type { Settle } from './settle';

/** A picture block has one; a text with a picture in it is a text. */
const longestCaption = 400;

const isPicture = ({ images, length, tag }: Block): boolean =>
  tag === 'figure' ||
  tag === 'figcaption' ||
  (images > 0 && length < 40 && length < longestCaption);

/**
 * Pictures say nothing that words could be weighed by: one is story where the texts before and after it are, or
 * where it opens or ends the story in the same part. A picture that leads to another page of the site is a teaser's.
 */
export const pictures: Settle = (verdicts, { blocks, seen, within }) => {
  const isText = (id: number | undefined): boolean => {
    const block = id === undefined ? undefined : blocks[id];
    return block !== undefined && !isPicture(block);
  };
  const nearest = (at: number, step: 1 | -1): number | undefined => {
    for (let to = at + step; to >= 0 && to < seen.length; to += step)
      if (isText(seen[to])) return seen[to];
    return undefined;
  };
  return seen.flatMap((id, at) => {
    const block = blocks[id];
    if (block === undefined || !isPicture(block)) return [];
    const [before, after] = [nearest(at, -1), nearest(at, 1)].map((to) =>
      to !== undefined && verdicts[to]?.keep === true ? blocks[to] : undefined,
    );
    const place = within[block.part];
    const isElsewhere =
      place === undefined || place.nav || place.aside || place.footer || place.comments;
    const leadsAway =
      (block.links > 0 && block.isInternal && block.tag !== 'figure') || isTeaser(block);
    const isBetween = before !== undefined && after !== undefined;
    const isBeside = before?.part === block.part || after?.part === block.part;
    const keep = !isElsewhere && !leadsAway && (isBetween || isBeside);
    return [{ id, keep, reason: keep ? 'picture-in-story' : 'picture-beside-story' }];
  });
};
