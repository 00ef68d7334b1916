import type { Block, Part } from '../../blocks/block';
import { isHeading, isSeen } from '../../blocks/nature';
import { looksLikePicture } from '../../prepare/image-address';
import { isAdvertLabel } from '../phrases';
import { says } from '../words';
import { isTold } from './pictures';
import type { Settle } from './settle';

/** A slider, a zoom, a box beside the text: a picture, its caption, and buttons. More is a part of the page. */
const mostBlocks = 5;
/** Characters of a caption, and of what a button says. Judgements. */
const longest = { caption: 300, button: 30 } as const;

type Frame = Pick<Part, 'from' | 'to' | 'names'>;

const isButton = ({ controls, length, images }: Block): boolean =>
  controls > 0 && images === 0 && length <= longest.button;

const isCaption = (block: Block): boolean =>
  block.controls === 0 &&
  block.items === 0 &&
  !isHeading(block) &&
  block.length <= longest.caption &&
  !(['advert', 'newsletter', 'related', 'share', 'call'] as const).some((phrase) =>
    says(phrase, block),
  );

/** Whether `all` are a large picture, with what is said of it and buttons, and nothing that leads anywhere else. */
const isFramed = (all: readonly Block[]): boolean =>
  all.some(({ large }) => large > 0) &&
  all.every(
    (block) =>
      !isAdvertLabel(block) &&
      (block.links === 0 || looksLikePicture.test(block.target)) &&
      (isButton(block) || block.images > 0 ? block.length <= longest.caption : isCaption(block)),
  );

/** The picture itself, which may be all of its box, and the boxes round it. */
function framesRound({ id, names, part }: Block, parts: readonly Part[]): Frame[] {
  const frames: Frame[] = [{ from: id, to: id + 1, names }];
  let at = parts[part];
  while (at !== undefined && at.to - at.from <= mostBlocks) {
    frames.push(at);
    at = parts[at.parent];
  }
  return frames;
}

/**
 * Pictures that a page sets in a box with buttons, or beside the text, between two sentences of the story. What is for
 * sale or elsewhere to be read is a link; these lead nowhere but to the picture itself.
 */
export const framedPictures: Settle = (verdicts, { blocks, parts, place, names, seen }) => {
  const isKept = (id: number): boolean => verdicts[id]?.keep === true;
  const isStory = (at: number): boolean => {
    const block = blocks[seen[at] ?? -1];
    return isTold(block) && isKept(block.id);
  };
  const frames = blocks
    .filter(({ large }) => large > 0)
    .flatMap((block) => framesRound(block, parts));
  return frames.flatMap((frame) => {
    const all = blocks.slice(frame.from, frame.to).filter(isSeen);
    const left = all.filter((block) => !isKept(block.id) && !isButton(block));
    const [first, last] = [place.get(all[0]?.id ?? -1), place.get(all.at(-1)?.id ?? -1)];
    if (left.length === 0 || first === undefined || last === undefined) return [];
    const isBetween = isStory(first - 1) && isStory(last + 1);
    if (!isBetween || names(frame.names, 'widget') || !isFramed(all)) return [];
    return left.map(({ id }) => ({ id, keep: true, reason: 'picture-in-box' }));
  });
};
