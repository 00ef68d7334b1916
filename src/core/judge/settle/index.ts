import { announcements } from './announcements';
import { head, loneLinks, phrases, tail } from './edges';
import { framedPictures } from './framed-pictures';
import { emptyHeadings, headingsOfKept } from './headings';
import { islands } from './islands';
import { notComments } from './not-comments';
import { keptNotes } from './notes';
import { onlyLists } from './only-lists';
import { ownLines } from './own-lines';
import { pictures } from './pictures';
import { pullQuotes } from './pull-quotes';
import { runs } from './runs';
import type { Settle } from './settle';
import { shownAbove } from './shown-above';
import { sources } from './sources';
import { onPage, onStory } from './stretches';

/** In this order, after the clues have spoken; each sees what the ones before it have settled. */
export const settling: readonly (readonly [step: string, settle: Settle])[] = [
  // First, while nothing but the clues has spoken of what stands round it.
  ['not-comments', notComments],
  ['headings-of-kept', headingsOfKept],
  // While what is round an announcement still counts: by itself it reads like a paragraph.
  ['announcements', onPage('announces-another', announcements, false)],
  // What stands between pieces of prose, as a whole: single lines of a widget look like anything.
  ['islands', onPage('part-without-prose', islands)],
  ['runs', onPage('widget-between-prose', runs)],
  ['phrases', onStory('says-what-it-is', phrases)],
  ['lone-links', onStory('link-between-prose', loneLinks)],
  // Before what stands before and behind it is looked at: what is shown above heads nothing below.
  ['shown-above', shownAbove],
  // Where the story begins and ends is known when everything else is decided.
  ['head', onStory('before-the-story', head)],
  ['tail', onStory('after-the-story', tail)],
  ['own-lines', ownLines],
  // After all that could take them for what stands behind a story.
  ['notes', keptNotes],
  ['sources', sources],
  // After the line that says who is quoted is kept: it goes with the words.
  ['pull-quotes', pullQuotes],
  ['empty-headings', emptyHeadings],
  ['only-lists', onlyLists],
  // Before each picture is looked at by itself.
  ['framed-pictures', framedPictures],
  // Last: a picture goes with the texts round it.
  ['pictures', pictures],
];
