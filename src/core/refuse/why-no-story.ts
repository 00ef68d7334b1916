import type { Refusal } from '../article';
import type { Block } from '../blocks/block';
import { comparableLength } from '../text/script-weight';
import type { Asking } from './asking';
import { askings } from './asking';
import { askingBoxes } from './asking-boxes';
import { isErrorTitle } from './error-titles';

/** What is asked of a block that was kept. */
export type Kept = Pick<Block, 'tag' | 'text'>;

/** A page that only asks, or only says what went wrong, is shorter; most of what is read is longer. */
const longest = { asking: 6000, error: 1000 } as const;
/** Three sentences that ask for nothing are a story, if a short one. */
const leastStory = 200;
/** From this share on, what was kept is the box that asks, and not a text about such boxes beside one. */
const leastAsking = 0.25;

const isHeading = ({ tag }: Kept): boolean => /^h[1-6]$/.test(tag);

const sum = (blocks: readonly Kept[]): number =>
  blocks.reduce((length, { text }) => length + comparableLength(text), 0);

/** Whether `kept` is what asks for something in `document`, and next to nothing besides. */
function isAsking(kept: readonly Kept[], document: Document, asking: Asking): boolean {
  const texts = kept.filter((block) => !isHeading(block));
  const others = texts.filter(({ text }) => !asking.words.test(text));
  if (sum(others) >= leastStory) return false;
  const boxes = askingBoxes(document, asking);
  const inBoxes = texts.filter(
    ({ text }) => text !== '' && boxes.some((box) => box.includes(text)),
  );
  return sum(inBoxes) > sum(texts) * leastAsking;
}

/** Whether the page calls itself an error in its title or its first heading, and says little more. */
function isError(kept: readonly Kept[], document: Document): boolean {
  const heading = document.querySelector('h1')?.textContent ?? '';
  const first = kept.find(isHeading)?.text ?? '';
  return [document.title, heading, first].some(isErrorTitle);
}

/**
 * Why what was kept of `document` is no story although it is long enough for one: a question about cookies, a
 * login, an offer to subscribe, an error or a check for humans; `undefined` where it is one. `document` is the copy
 * that it was kept of, whole. Both wording and structure have to say so: stories are written about all of these.
 */
export function whyNoStory(kept: readonly Kept[], document: Document): Refusal | undefined {
  const length = sum(kept);
  if (length <= longest.error && isError(kept, document)) return 'nothing-to-read';
  if (length > longest.asking) return undefined;
  const isWall = askings.some((asking) => isAsking(kept, document, asking));
  return isWall ? 'nothing-to-read' : undefined;
}
