import type { Article } from '../article';
import type { Walked } from '../blocks/walk';
import type { PageCopy } from '../copy/page-copy';
import { settleLinks } from './settle-links';
import type { Metadata } from '../metadata';
import { directionOf } from '../text/direction';
import { languageOf } from '../text/language';
import { readingTime } from '../text/reading-time';
import type { Portions } from '../portions';
import { fold } from '../text/white-space';
import { bodyOf } from './body';
import { boundDetails } from './bound-details';
import { boundPictures } from './bound-pictures';
import { dropControls } from './drop-controls';
import { dropCounters } from './drop-counters';
import { findLeadImage } from './lead-image';
import { liftLeadImage } from './lift-lead-image';
import { trim } from './trim';
import { unwrapPlain } from './unwrap-plain';

/** So much of a story tells its language and direction, white space and all: a few thousand characters are looked at. */
const telling = 40_000;

/**
 * Everything found, put together as data. Uses up the copy. `kept` are the blocks of the body, in order; what words
 * of theirs are left out all the same is added to `excluded`.
 */
export function* assemble(
  page: PageCopy,
  walked: Walked,
  kept: readonly { readonly id: number }[],
  metadata: Metadata,
  excluded: string[],
  hasLead = true,
): Portions<Article> {
  const lead = hasLead ? findLeadImage(walked, metadata.title) : null;
  yield;
  const standing = kept.flatMap(({ id }) => {
    const stand = walked.stands[id];
    return stand === undefined ? [] : [[id, stand] as const];
  });
  const body = yield* bodyOf(standing, page.document.body);
  excluded.push(...dropControls(body));
  boundPictures(body);
  yield;
  excluded.push(...dropCounters(body));
  yield;
  yield* settleLinks(body, page.url, page.base);
  const leadImage = hasLead ? liftLeadImage(body, lead) : null;
  trim(body);
  yield* boundDetails(body);
  // Last: until here a page's own names may say something.
  yield* unwrapPlain(body);
  yield;
  const beginning = fold(body.textContent.slice(0, telling));
  const length = kept.reduce((sum, { id }) => sum + (walked.blocks[id]?.text.length ?? 0), 0);
  const lang = languageOf(beginning, metadata.declaredLang);
  yield;
  const { title, kicker, dek, byline, siteName, publishedTime } = metadata;
  return {
    url: page.url,
    title,
    kicker,
    dek,
    byline,
    siteName,
    publishedTime,
    lang,
    dir: directionOf(beginning),
    leadImage,
    html: body.innerHTML,
    readingTime: readingTime(length, lang),
  };
}
