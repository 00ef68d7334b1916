import type { Survey } from './survey';

/** A share of so few headings is chance: of one linked heading a quarter counts. */
const fewHeadings = 3;

/** How often a page has what stories have, and what other pages have. `proseTexts` as in `proseFacts`. */
export function structureFacts(document: Document, survey: Survey, proseTexts: number) {
  const { headings, linkedHeadings } = survey;
  const all = (tag: string): number => document.getElementsByTagName(tag).length;
  const matching = (selector: string): number => document.querySelectorAll(selector).length;
  return {
    captions: all('figcaption'),
    figures: all('figure'),
    articleParagraphs: matching('article p'),
    mains: all('main'),
    shareLinks: matching('a[href*="sharer"], a[href*="/intent/"], a[href*="twitter.com/share"]'),
    authorLinks: matching('a[href*="/author"]'),
    picturesPerProse: all('img') / Math.max(1, proseTexts),
    linkedHeadingShare: linkedHeadings / (headings + fewHeadings),
    currentLinks: matching('a[aria-current="page"]'),
    codes: all('code'),
    pres: all('pre'),
    drawings: all('svg'),
    buttons: all('button'),
    choices: matching('input[type="checkbox"], input[type="radio"], input[type="password"]'),
  };
}
