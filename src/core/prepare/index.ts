import type { PageCopy } from '../copy/page-copy';
import type { Portions } from '../portions';
import { boundAttributes } from './bound-attributes';
import { closeFormulas } from './close-formulas';
import { openDetails } from './details';
import { noscriptImages } from './noscript-images';
import { revealParts } from './reveal-parts';
import { settleImages } from './settle-images';
import { placeSegments } from './streaming';

/** One thing done to the copy before the story is looked for. */
export type Preparation = (page: PageCopy) => Portions<void>;

/** One that is done with in no time, whatever the page. */
const whole = (prepare: (page: PageCopy) => void): Preparation =>
  function* (page) {
    prepare(page);
    yield;
  };

/** Done to the copy in this order, before anything is looked for in it. */
export const preparations: readonly (readonly [step: string, prepare: Preparation])[] = [
  // Before anything is looked for: a formula that nobody closed holds the rest of the page.
  ['formulas', whole(closeFormulas)],
  // First of the others: what comes late holds all that the others look for.
  ['streaming', whole(placeSegments)],
  ['details', openDetails],
  // Once every part stands where its button does.
  ['reveal', whole(revealParts)],
  // Before images are settled, which removes those without an address.
  ['noscript-images', noscriptImages],
  // Before attributes are cut, in which its candidates stand.
  ['images', settleImages],
  ['attributes', boundAttributes],
];
