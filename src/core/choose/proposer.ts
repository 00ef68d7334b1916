import { Readability } from '@mozilla/readability';

/** Attributes of the article that nobody asks for here. */
const noMetadata = {
  title: '',
  // Known, or it would read the text of every element to find one.
  byline: 'known',
  excerpt: null,
  siteName: null,
  datePublished: null,
  publishedTime: null,
};

/**
 * What of Readability 0.6 makes an article to be shown out of what it has chosen: attributes, addresses, lazy
 * pictures, metadata. Lede does these itself, and here they would cost time for nothing. None of them changes
 * which texts are chosen, but for headings that repeat a title, which Lede decides itself.
 */
export const unasked = {
  _getJSONLD: () => ({}),
  _getArticleMetadata: () => ({ ...noMetadata }),
  _getArticleTitle: () => '',
  _postProcessContent: () => undefined,
  _cleanStyles: () => undefined,
  _fixLazyImages: () => undefined,
  _unwrapNoscriptImages: () => undefined,
  _headerDuplicatesTitle: () => false,
  // What is out of sight has been taken out; to ask an element for its style makes one.
  _isProbablyVisible: (element: Element) => element.getAttribute('aria-hidden') !== 'true',
};

type Found = { readonly content: Element } | null;

/**
 * The element that Readability chooses of `document`, which it uses up; `null` where it chooses none. With less
 * text than `charThreshold` it tries again with fewer rules.
 */
export function chosenBy(document: Document, charThreshold: number): Element | null {
  const reader = new Readability<Node>(document, {
    serializer: (node) => node,
    charThreshold,
  });
  Object.assign(reader, unasked);
  return (reader.parse() as Found)?.content ?? null;
}
