/** Characters of linked data that are looked through; what a page is stands before the lists in it. */
const mostData = 30_000;

/** The page's linked data (JSON-LD), the first of it. */
function linkedData(document: Document): string {
  let data = '';
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    data += script.textContent.slice(0, mostData - data.length);
    if (data.length >= mostData) break;
  }
  return data;
}

/** What the page says of itself for machines: each fact is 1 where it does. */
export function declaredFacts(document: Document) {
  const data = linkedData(document);
  const says = (...ends: readonly string[]): number =>
    Number(ends.some((end) => data.includes(`${end}"`)));
  // A page can take its head away.
  const head = (document.head as HTMLHeadElement | null) ?? document;
  const has = (selector: string): number => Number(head.querySelector(selector) !== null);
  const type = head.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '';
  return {
    dataArticle: says('Article', 'BlogPosting'),
    dataAuthor: says('"author'),
    dataSite: says('"WebSite', '"SearchAction'),
    dataProduct: says('"Product', '"Offer', '"AggregateOffer'),
    dataForum: says('"DiscussionForumPosting', '"QAPage'),
    graphProduct: Number(type.includes('product')),
    publishedMeta: has('meta[property*="published"], meta[name*="publish"], meta[name="date"]'),
    authorMeta: has('meta[name*="author"], meta[property*="author"]'),
  };
}
