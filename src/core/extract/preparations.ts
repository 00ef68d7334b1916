import { boundAttributes } from './bound-attributes';
import type { Preparation } from './page';
import { settleImages } from './settle-images';
import { wrapLooseText } from './wrap-loose-text';

/** Done to the copy in this order, before anything is looked for in it. */
export const preparations: readonly Preparation[] = [
  // Images first: their candidates stand in attributes that the next step cuts.
  settleImages,
  boundAttributes,
  // So that the next steps see every text in an element of its own.
  wrapLooseText,
];
