import { namesIn } from './json-ld';
import { type Source, line } from './source';

/** Words that introduce an author's name, in the languages of the corpora. */
const introduction =
  /^(?:by|von|par|por|di|door|av|af|przez|yazan|автор|от|بقلم|כתב|מאת|written by|posted by|author|text)\s*[:：]?\s+/iu;

const isName = (text: string): boolean =>
  text !== '' && text.length <= 120 && !/^https?:|^@|[<>{}]|^\d+$/.test(text);

const clean = (texts: readonly string[]): string[] => [
  ...new Set(texts.map((text) => line(text, 200).replace(introduction, '')).filter(isName)),
];

/** Where a page shows its author, most specific first. */
const places = [
  '[itemprop="author"] [itemprop="name"]',
  '[rel="author"]',
  '[itemprop="author"]',
  '.byline a',
  '.byline',
  '.author-name',
  '.author a',
  '.author',
];

function shown(document: Document): string {
  for (const place of places) {
    const names = clean(
      [...document.querySelectorAll(place)].slice(0, 4).map((element) => element.textContent),
    );
    if (names.length > 0) return names.slice(0, 3).join(', ');
  }
  return '';
}

/**
 * Who wrote it, without the introducing word: what the page declares in its JSON-LD, else in its
 * metas, else what it shows.
 */
export function bylineOf({ document, jsonLd, meta }: Source): string {
  const structured = clean(namesIn(jsonLd['author']));
  if (structured.length > 0) return structured.slice(0, 6).join(', ');
  const declared = clean([meta('author', 'article:author', 'parsely-author', 'dc.creator')]);
  return declared[0] ?? shown(document);
}
