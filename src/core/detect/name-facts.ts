/** Words that templates everywhere use in class names, for what a part of a page is. */
const parts = {
  bylineNames: 'byline author writer',
  dateNames: 'date publish posted time',
  articleNames: 'article post entry blog',
  priceNames: 'price pricing',
  galleryNames: 'gallery zoom thumb',
  archiveNames: 'archive category listing list-item results feed',
  pagingNames: 'pagination pager',
  forumNames:
    'forum thread topic reply replies vote signature avatar discussion question answer user',
  faqNames: 'faq accordion collaps',
  praiseNames: 'testimonial customer client partner logo',
};
/** The same for what a template calls a page as a whole, on its root or body. */
const wholes = {
  storyPage: 'single article post-template',
  shopPage: 'product shop store commerce',
};

/** Lines of `names` that hold `word`. */
function linesWith(names: string, word: string): number {
  let lines = 0;
  let at = names.indexOf(word);
  while (at !== -1) {
    lines++;
    const end = names.indexOf('\n', at);
    at = end === -1 ? -1 : names.indexOf(word, end);
  }
  return lines;
}

/** How many different names, one on each line of `names`, speak of what. */
export function nameFacts(names: string): Record<keyof typeof parts, number> {
  const count = (words: string): number =>
    words.split(' ').reduce((sum, word) => sum + linesWith(names, word), 0);
  return mapped(parts, count);
}

/** What kind of page its root and body are named for; 1 where they are. */
export function pageNameFacts({ documentElement, body }: Document) {
  const names = `${documentElement.className} ${body.className}`.toLowerCase();
  return mapped(wholes, (words) => Number(words.split(' ').some((word) => names.includes(word))));
}

const mapped = <K extends string>(
  lists: Readonly<Record<K, string>>,
  fact: (words: string) => number,
): Record<K, number> => {
  const facts: Partial<Record<K, number>> = {};
  for (const key in lists) facts[key] = fact(lists[key]);
  return facts as Record<K, number>;
};
