import { fold } from '../text/white-space';
import { afterHeadline } from './headline';
import { type Source, line } from './source';

/**
 * The standfirst: a short text the page shows close below its headline and also gives as its
 * description. The description alone is not enough: many are written for search engines and stand
 * nowhere on the page.
 */
export function dekOf({ blocks, jsonLd, meta }: Source, title: string): string {
  const own = typeof jsonLd['description'] === 'string' ? line(jsonLd['description']) : '';
  const declared = [own, meta('og:description', 'description', 'twitter:description')].map(fold);
  // A dek follows its headline; further down an equal text is a teaser or the first paragraph.
  const dek = afterHeadline(blocks, title, 12).find(
    ({ text }) => text.length >= 20 && text.length <= 400 && declared.includes(text),
  );
  return dek?.text ?? '';
}
