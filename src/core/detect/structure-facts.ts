/** How often a page has what stories have, and what other pages have. */
export function structureFacts(document: Document) {
  // By name, not by a selector, wherever that will do: it takes a tenth of the time.
  const all = (tag: string): number => document.getElementsByTagName(tag).length;
  // Choices are in `:is`: a list of whole selectors is matched one by one, which takes three times as long.
  const matching = (selector: string): number => document.querySelectorAll(selector).length;
  return {
    captions: all('figcaption'),
    articleParagraphs: matching('article p'),
    mains: all('main'),
    shareLinks: matching('a:is([href*="sharer"], [href*="/intent/"], [href*="twitter.com/share"])'),
    authorLinks: matching('a[href*="/author"]'),
    links: all('a'),
    images: all('img'),
    articles: all('article'),
    currentLinks: matching('a[aria-current="page"]'),
    codes: all('code'),
    drawings: all('svg'),
    choices: matching('input:is([type="checkbox"], [type="radio"], [type="password"])'),
  };
}
