import type { Article, Image } from '../article';
import { directionOf } from '../text/direction';
import { languageOf } from '../text/language';
import { readingTime } from '../text/reading-time';
import { fold } from '../text/white-space';
import type { Metadata } from '../metadata';
import { liftLeadImage } from './lift-lead-image';
import type { Page } from './page';
import { trim } from './trim';

const sameText = (a: string, b: string): boolean =>
  // Folded first: a paragraph that holds a picture and white space says nothing, and repeats nothing.
  fold(a) !== '' && fold(a).toLowerCase() === fold(b).toLowerCase();

/** Takes out of the beginning of `body` what is shown above it: headline, dek, the lead image's caption. */
function dropRepeated(body: Element, shown: readonly string[]): void {
  for (const element of [...body.querySelectorAll('h1, h2, h3, p, div, small')].slice(0, 12)) {
    if (shown.some((text) => sameText(element.textContent, text))) element.remove();
  }
}

/** Everything found, put together as data. */
export function assemble(
  page: Page,
  body: Element,
  metadata: Metadata,
  lead: Image | null,
): Article {
  const leadImage = liftLeadImage(body, lead);
  dropRepeated(body, [metadata.title, metadata.dek, leadImage?.caption ?? '']);
  trim(body);
  const text = fold(body.textContent);
  const lang = languageOf(text, metadata.declaredLang);
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
    dir: directionOf(text),
    leadImage,
    html: body.innerHTML,
    readingTime: readingTime(text.length, lang),
  };
}
