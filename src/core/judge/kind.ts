import type { Kind } from '../blocks/block';
import { type Around } from './clue';
import { isFigure, isHeading, isTeaser } from '../blocks/nature';
import { type Name } from './names';
import { type Phrase, says } from './words';

/** Names a part may have, up to this many round a block; further out they are the page's. */
const levels = 6;

function isCalled({ block, context }: Around, name: Name): boolean {
  const { names, parts, densest } = context;
  if (names(block.names, name)) return true;
  let at = block.part;
  for (let level = 0; level < levels && at >= 0 && at !== densest; level++) {
    const part = parts[at];
    if (part === undefined) return false;
    if (names(part.names, name)) return true;
    at = part.parent;
  }
  return false;
}

const isSaying = ({ block }: Around, phrase: Phrase): boolean => says(phrase, block);

const jobs =
  /\b(?:jobs?|vacanc(?:y|ies)|stellenangebote|salary|per annum)\b|[£€$]\d[\d.,]*(?:k\b| (?:per|a) (?:year|month|hour|annum)| ?[-–] ?[£€$]\d)|求人|وظائف|דרושים/;

/** In order: the first that fits names what a block is that was left out. */
const leftOut: readonly [Kind, (around: Around) => boolean][] = [
  ['comments', ({ within }) => within.comments],
  ['advert', (around) => isSaying(around, 'advert') || isCalled(around, 'advert')],
  [
    'job-listing',
    (around) =>
      isCalled(around, 'jobs') ||
      (around.block.links > 0 && around.block.length < 240 && jobs.test(around.block.lower)),
  ],
  ['newsletter', (around) => isSaying(around, 'newsletter') || isCalled(around, 'newsletter')],
  ['share-bar', (around) => isSaying(around, 'share') || isCalled(around, 'share')],
  ['menu', (around) => around.within.nav || isCalled(around, 'menu')],
  ['author-box', (around) => around.within.author || isSaying(around, 'byline')],
  ['tags', (around) => around.block.links > 0 && isCalled(around, 'tags')],
  ['date-line', (around) => isSaying(around, 'date')],
  ['legal', (around) => isSaying(around, 'legal') || isCalled(around, 'legal')],
  [
    'related',
    (around) =>
      isSaying(around, 'related') || isCalled(around, 'related') || isTeaser(around.block),
  ],
  ['caption', ({ block, within }) => within.figure || isFigure(block)],
  [
    'promo',
    (around) => isSaying(around, 'call') || around.within.aside || around.block.controls > 0,
  ],
  ['menu', ({ within }) => within.footer || within.header],
];

/** What a block is, once it is known whether it is story. */
export function kindOf(around: Around, keep: boolean): Kind {
  const { block, within } = around;
  if (!keep) return leftOut.find(([, fits]) => fits(around))?.[0] ?? 'unknown';
  if (isHeading(block)) return 'heading';
  const isPicture = isFigure(block) || within.figure || block.images > 0;
  return isPicture && block.length < 400 && block.tag !== 'table' ? 'caption' : 'story';
}
