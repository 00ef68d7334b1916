import { addressOf } from '../core/prepare/image-address';
import { parentOf } from './live-walk';

/** Pictures of one or two pixels count who reads; nothing is to be seen on them. */
const smallest = 2;
/** No slide of a gallery is put this far away by `left` or `top` alone: what is is never to come back. */
const farAway = -500;
/** What keeps a part for screen readers alone, or for nobody. */
const nothingLeft = /^rect\([01]px, [01]px, [01]px, [01]px\)$/;

const boxOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);

const isSmall = (width: number, height: number): boolean => width <= smallest && height <= smallest;

/** Whether an element in whose parts `image` stands is see-through, and neither fades nor is about to. */
function isTransparent(image: Element): boolean {
  if (image.checkVisibility({ opacityProperty: true })) return false;
  let at: Element | null = image;
  while (at !== null && getComputedStyle(at).opacity !== '0') at = parentOf(at);
  if (at === null) return false;
  const { transitionDuration, animationName } = getComputedStyle(at);
  return animationName === 'none' && /^[0s, ]*$/.test(transitionDuration);
}

/** Whether `image` stands in a box too small to show anything of it. */
function isCutOff(image: Element): boolean {
  const parent = parentOf(image);
  if (parent === null) return false;
  const { width, height } = boxOf(parent);
  return isSmall(width, height) && getComputedStyle(parent).overflow !== 'visible';
}

/** Whether `image` is put away where nobody comes by. */
function isPutAway(image: Element): boolean {
  const style = getComputedStyle(image);
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  if (nothingLeft.test(style.getPropertyValue('clip'))) return true;
  return parseFloat(style.left) <= farAway || parseFloat(style.top) <= farAway;
}

/** Whether nothing is seen of `image` as it stands there now. */
function isUnseenNow(image: HTMLImageElement): boolean {
  const { naturalWidth, naturalHeight } = image;
  const { width, height } = boxOf(image);
  // It may be late or have failed: of such a one only a size that was meant tells anything.
  if (naturalWidth === 0) return width > 0 && height > 0 && isSmall(width, height);
  return (
    isSmall(width, height) ||
    isSmall(naturalWidth, naturalHeight) ||
    isCutOff(image) ||
    isPutAway(image) ||
    isTransparent(image)
  );
}

/**
 * Whether nobody sees `image`, which has a box, though it is there: counters of readers, and pictures made invisible by
 * other means than those that hide text. Not one that only keeps the place of what the page means to show.
 */
export const isUnseenPicture = (image: HTMLImageElement): boolean =>
  image.currentSrc !== '' &&
  isUnseenNow(image) &&
  addressOf(image, image.ownerDocument.baseURI) === image.currentSrc;
