import { addressOf } from '../core/prepare/image-address';
import { parentOf } from './live-walk';
import { type Surroundings, boxOf, isKeptFromSight } from './put-away';
import { isStill } from './still';

/** Pictures of a few pixels count who reads; nothing is to be seen on them. */
const smallest = 3;
const isSmall = (width: number, height: number): boolean => width <= smallest && height <= smallest;

/** Whether an element in whose parts `image` stands is see-through, and neither fades nor is about to. */
function isTransparent(image: Element): boolean {
  if (image.checkVisibility({ opacityProperty: true })) return false;
  let at: Element | null = image;
  while (at !== null && getComputedStyle(at).opacity !== '0') at = parentOf(at);
  return at !== null && isStill(getComputedStyle(at));
}

/** Whether `image` stands in a box too small to show anything of it. */
function isCutOff(image: Element): boolean {
  const parent = parentOf(image);
  if (parent === null) return false;
  const { width, height } = boxOf(parent);
  return isSmall(width, height) && getComputedStyle(parent).overflow !== 'visible';
}

/** Whether nothing is seen of `image` as it stands there now. */
function isUnseenNow(image: HTMLImageElement, round: Surroundings): boolean {
  const { naturalWidth, naturalHeight, complete } = image;
  const box = boxOf(image);
  const { width, height } = box;
  if (isTransparent(image)) return true;
  const isPlaced = naturalWidth > 0 || (width > smallest && height > smallest);
  if (isPlaced && isKeptFromSight(image, getComputedStyle(image), box, round)) return true;
  // Nothing came, and nothing stands in its place: so do counters end whose host answers without a picture.
  if (naturalWidth === 0 && complete && width === 0 && height === 0) return true;
  // It may be late or have failed: then of sizes only one that was meant tells anything.
  if (naturalWidth === 0) return width > 0 && height > 0 && isSmall(width, height);
  return isSmall(width, height) || isSmall(naturalWidth, naturalHeight) || isCutOff(image);
}

/**
 * Whether nobody sees `image`, which has a box, though it is there: counters of readers, and pictures made invisible by
 * other means than those that hide text. Not one that only keeps the place of what the page means to show.
 */
export const isUnseenPicture = (image: HTMLImageElement, round: Surroundings): boolean =>
  image.currentSrc !== '' &&
  isUnseenNow(image, round) &&
  addressOf(image, image.ownerDocument.baseURI) === image.currentSrc;
