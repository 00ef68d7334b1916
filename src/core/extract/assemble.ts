import type { Article, Image } from '../article';
import { directionOf } from '../text/direction';
import { languageOf } from '../text/language';
import { readingTime } from '../text/reading-time';
import { fold } from '../text/white-space';
import type { Metadata } from '../metadata';
import { imageOf, minWidth } from './lead-image';
import type { Page } from './page';

const sameText = (a: string, b: string): boolean =>
  a !== '' && fold(a).toLowerCase() === fold(b).toLowerCase();

/** Two addresses of one picture differ in host, size and format, not in the file's own name. */
const fileName = (src: string): string =>
  (src.split(/[?#]/)[0] ?? '')
    .split('/')
    .pop()
    ?.replace(/\.\w+$/, '') ?? '';

/**
 * Takes the lead image out of `body`: the one found below the headline if the body repeats it, else
 * the picture the body begins with. What it answers is shown above the text, once.
 */
function liftLeadImage(body: Element, found: Image | null): Image | null {
  for (const image of body.querySelectorAll('img')) {
    const before = body.ownerDocument.createRange();
    before.setStart(body, 0);
    before.setEndBefore(image);
    const isFirst = fold(before.toString()).length < 20;
    const isFound =
      found !== null && fileName(found.src) === fileName(image.getAttribute('src') ?? '');
    if (!isFirst && !isFound) continue;
    const lifted = imageOf(image);
    const isSmall = lifted.width > 0 && lifted.width < minWidth;
    if (isSmall || (found !== null && !isFound)) continue;
    const figure = image.closest('figure');
    if (figure === null || figure.querySelectorAll('img').length === 1) (figure ?? image).remove();
    return { ...lifted, caption: lifted.caption || (found?.caption ?? '') };
  }
  return found;
}

/** Takes out of `body` what the header shows: the headline, the dek. */
function dropRepeated(body: Element, { title, dek }: Metadata): void {
  for (const element of [...body.querySelectorAll('h1, h2, h3, p, div')].slice(0, 12)) {
    if (sameText(element.textContent, title) || sameText(element.textContent, dek))
      element.remove();
  }
}

/** Lines and breaks that parted the text from what was around it part nothing any more. */
function trim(body: Element): void {
  for (const rule of body.querySelectorAll('hr, br')) {
    const range = body.ownerDocument.createRange();
    range.selectNodeContents(body);
    range.setEndBefore(rule);
    const isFirst = range.toString().trim() === '';
    range.selectNodeContents(body);
    range.setStartAfter(rule);
    if (isFirst || range.toString().trim() === '') rule.remove();
  }
}

/** Everything found, put together as data. */
export function assemble(
  page: Page,
  body: Element,
  metadata: Metadata,
  lead: Image | null,
): Article {
  dropRepeated(body, metadata);
  const leadImage = liftLeadImage(body, lead);
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
