import type { DocumentKind } from './article';

/** Where Chromium shows XML that has no style of its own, it builds a page round it. */
const xmlViewer = 'webkit-xml-viewer-source-xml';

/** In order: the first that fits a type names its kind. */
const byType: readonly [RegExp, DocumentKind][] = [
  [/^(?:text\/html|application\/xhtml\+xml)$/, 'page'],
  [/^application\/pdf$/, 'pdf'],
  [/^image\/svg\+xml$/, 'svg'],
  [/^image\//, 'image'],
  [/^(?:audio|video)\//, 'media'],
  [/[/+]xml$/, 'xml'],
  // Browsers show these as they show text: in one `pre`.
  [/^text\/|^application\/(?:\w+\+)?json$|^application\/(?:x-)?(?:java|ecma)script$/, 'plain-text'],
];

/** Chromium shows feeds whose type it does not know as text. */
const xmlDeclaration = /^\s*<\?xml\s/;

const startOf = (document: Document): string =>
  (document.body as HTMLElement | null)?.textContent.slice(0, 200) ?? '';

/** XML that its style sheet has turned into a page. */
const isStyled = (document: Document): boolean =>
  (document.body as HTMLElement | null)?.localName === 'body' &&
  document.getElementById(xmlViewer) === null;

/**
 * The kind of `document`, whose type `contentType` is passed in: a page's own markup can hide the
 * document's property of that name.
 */
export function kindOf(document: Document, contentType: string): DocumentKind {
  const type = contentType.toLowerCase();
  const kind = byType.find(([pattern]) => pattern.test(type))?.[1] ?? 'page';
  if (kind === 'xml' && isStyled(document)) return 'page';
  return kind === 'plain-text' && xmlDeclaration.test(startOf(document)) ? 'xml' : kind;
}
