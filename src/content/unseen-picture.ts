import { addressOf } from '../core/prepare/image-address';
import type { Ground } from './ground';
import { parentOf } from './live-walk';
import { type Surroundings, boxOf, isKeptFromSight } from './put-away';
import { isStill } from './still';

/** Pictures of a few pixels count who reads; nothing is to be seen on them. */
const smallest = 5;
const isSmall = (width: number, height: number): boolean => width <= smallest && height <= smallest;

/** Whether nothing comes through `veil`, and it neither fades nor is about to. */
const isForGood = (veil: Element | null): boolean =>
  veil !== null && isStill(getComputedStyle(veil));

/** Whether `image` stands in a box too small to show anything of it. */
function isCutOff(image: Element): boolean {
  const parent = parentOf(image);
  if (parent === null) return false;
  const { width, height } = boxOf(parent);
  return isSmall(width, height) && getComputedStyle(parent).overflow !== 'visible';
}

/** Whether nothing is seen of `image` as it stands there now. */
function isUnseenNow(image: HTMLImageElement, round: Surroundings, { veil }: Ground): boolean {
  const { naturalWidth, naturalHeight, complete } = image;
  const box = boxOf(image);
  const { width, height } = box;
  if (isForGood(veil)) return true;
  const isPlaced = naturalWidth > 0 || (width > smallest && height > smallest);
  if (isPlaced && isKeptFromSight(image, getComputedStyle(image), box, round)) return true;
  // Nothing came, and nothing stands in its place: so do counters end whose host answers without a picture.
  if (naturalWidth === 0 && complete && width === 0 && height === 0) return true;
  // It may be late or have failed: then of sizes only one that was meant tells anything.
  if (naturalWidth === 0) return width > 0 && height > 0 && isSmall(width, height);
  return isSmall(width, height) || isSmall(naturalWidth, naturalHeight) || isCutOff(image);
}

/** What is known of what the elements of a page stand in, and on. */
export interface Around {
  readonly round: Surroundings;
  readonly groundOf: (element: Element) => Ground;
}

/**
 * Whether nobody sees `image`, which has a box, though it is there: counters of readers, and pictures made invisible by
 * other means than those that hide text. Not one that only keeps the place of what the page means to show.
 */
export const isUnseenPicture = (image: HTMLImageElement, { round, groundOf }: Around): boolean =>
  image.currentSrc !== '' &&
  isUnseenNow(image, round, groundOf(image)) &&
  addressOf(image, image.ownerDocument.baseURI) === image.currentSrc;
