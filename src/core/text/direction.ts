import { countOf } from './count';

const rightToLeft = /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/gu;
const letters = /\p{L}/gu;

/** From Hebrew on to what shapes Arabic. Cheap to look for, and missing in most texts. */
const maybeRightToLeft = /[\u0590-\u08ff\ufb1d-\ufeff]/;

/**
 * The direction most letters of `text` have. The text decides, not the page's attributes: pages
 * carry `dir="ltr"` on Arabic stories and templates in the publisher's own language.
 */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const sample = text.slice(0, 4000);
  if (!maybeRightToLeft.test(sample)) return 'ltr';
  return countOf(sample, rightToLeft) * 2 > countOf(sample, letters) ? 'rtl' : 'ltr';
}
