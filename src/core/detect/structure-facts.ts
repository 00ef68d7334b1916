import type { Survey } from './survey';

/** A share of so few headings is chance: of one linked heading a quarter counts. */
const fewHeadings = 3;

/** How often a page has what stories have, and what other pages have. */
export function structureFacts(document: Document, survey: Survey) {
  const { headings, linkedHeadings } = survey;
  const all = (tag: string): number => document.getElementsByTagName(tag).length;
  // Choices are in `:is`: a list of whole selectors is matched one by one, which takes three times as long.
  const matching = (selector: string): number => document.querySelectorAll(selector).length;
  return {
    captions: all('figcaption'),
    figures: all('figure'),
    articleParagraphs: matching('article p'),
    mains: all('main'),
    shareLinks: matching('a:is([href*="sharer"], [href*="/intent/"], [href*="twitter.com/share"])'),
    authorLinks: matching('a[href*="/author"]'),
    linkedHeadingShare: linkedHeadings / (headings + fewHeadings),
    currentLinks: matching('a[aria-current="page"]'),
    codes: all('code'),
    pres: all('pre'),
    drawings: all('svg'),
    buttons: all('button'),
    choices: matching('input:is([type="checkbox"], [type="radio"], [type="password"])'),
  };
}
