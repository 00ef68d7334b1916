const rightToLeft = /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/gu;
const letters = /\p{L}/gu;

/**
 * The direction most letters of `text` have. The text decides, not the page's attributes: pages
 * carry `dir="ltr"` on Arabic stories and templates in the publisher's own language.
 */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const sample = text.slice(0, 4000);
  const all = sample.match(letters)?.length ?? 0;
  return (sample.match(rightToLeft)?.length ?? 0) * 2 > all ? 'rtl' : 'ltr';
}
