import type { Place, Spot } from '../../core/place';
import type { BlockMap } from './block-map';

/** `place`, of the story that `map` is of, as a spot. */
export const spotOf = (map: BlockMap, place: Place | null): Spot | null =>
  place && { ...place, text: map.blocks.find(({ id }) => id === place.block)?.text ?? '' };

/**
 * `spot` in the story that `map` is of: the nearest block that begins with the same words, or `null` where there is
 * none. A story without numbered blocks, such as a text file's, is the same at every reading.
 */
export function findSpot({ blocks }: BlockMap, spot: Spot | null): Spot | null {
  if (spot === null || blocks.length === 0) return spot;
  const away = ({ id }: { readonly id: number }): number => Math.abs(id - spot.block);
  const [nearest] = blocks
    .filter(({ text }) => text === spot.text)
    .sort((one, other) => away(one) - away(other));
  return nearest === undefined ? null : { ...spot, block: nearest.id };
}

/** Of a block's height: less than this a page moves by itself, when a picture or an advert comes. */
const stir = 0.02;

/** Whether two spots of one story are the same to the eye. */
export const isSameSpot = (one: Spot | null, other: Spot | null): boolean =>
  one === null || other === null
    ? one === other
    : one.block === other.block && Math.abs(one.passed - other.passed) <= stir;
