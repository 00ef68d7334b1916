import { fold } from '../text/white-space';
import { followersOf, headlineIn } from './headline';
import { type Source, line } from './source';

/**
 * The standfirst: a short text the page shows close below its headline and also gives as its
 * description. The description alone is not enough: many are written for search engines and stand
 * nowhere on the page.
 */
export function dekOf({ document, jsonLd, meta }: Source, title: string): string {
  const own = typeof jsonLd['description'] === 'string' ? line(jsonLd['description']) : '';
  const declared = [own, meta('og:description', 'description', 'twitter:description')].map(fold);
  const headline = headlineIn(document, title);
  if (headline === undefined) return '';
  // A dek follows its headline; further down an equal text is a teaser or the first paragraph.
  for (const element of followersOf(headline, 'h2, h3, p, div, span').slice(0, 30)) {
    // A container's text is as long as all it holds.
    if (element.childElementCount > 6) continue;
    const text = fold(element.textContent);
    if (text.length >= 20 && text.length <= 400 && declared.includes(text)) return text;
  }
  return '';
}
