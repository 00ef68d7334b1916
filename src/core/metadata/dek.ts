import { fold } from '../text/white-space';
import { type Source, line } from './source';

/**
 * The standfirst: a short text the page shows close below its headline and also gives as its
 * description. The description alone is not enough: many are written for search engines and stand
 * nowhere on the page.
 */
export function dekOf({ document, jsonLd, meta }: Source, title: string): string {
  const own = typeof jsonLd['description'] === 'string' ? line(jsonLd['description']) : '';
  const declared = [own, meta('og:description', 'description', 'twitter:description')].map(fold);
  const headline = [...document.querySelectorAll('h1, h2')].find(
    (heading) => fold(heading.textContent) === title,
  );
  if (headline === undefined) return '';
  let looked = 0;
  for (const element of document.querySelectorAll('h2, h3, p, div, span')) {
    if ((headline.compareDocumentPosition(element) & 4) === 0) continue;
    // A dek follows its headline; further down an equal text is a teaser or the first paragraph.
    if (looked++ > 30) return '';
    // A container's text is as long as all it holds.
    if (element.childElementCount > 6) continue;
    const text = fold(element.textContent);
    if (text.length >= 20 && text.length <= 400 && declared.includes(text)) return text;
  }
  return '';
}
