import type { Block } from '../blocks/block';
import { afterHeadline } from './headline';
import { namesIn } from './json-ld';
import { type Source, comments, line } from './source';

/** Words that introduce an author's name, in the languages of the corpora. */
const introduction =
  /^(?:by|von|par|por|di|door|av|af|przez|yazan|автор|от|بقلم|כתב|מאת|written by|posted by|author|text)(?:\s*[:：]?\s+|$)/iu;

const isName = (text: string): boolean =>
  /\p{L}/u.test(text) && text.length <= 120 && !/^https?:|^@|[<>{}]/.test(text);

/** In metadata the other words are parts of names: Di Marzio, Von Trier. */
const introductionInMetadata = /^(?:(?:written|posted) )?by(?:\s+|$)/i;

/** A date that stands in one line with the name. */
const dateAfter = /[\s,|·–—-]+(?:\p{L}{3,10}\.?\s+)?\d{1,4}[\s.,/-].*$/u;

const clean = (texts: readonly string[], introducing: RegExp): string[] => [
  ...new Set(
    texts
      .map((text) => line(text, 200).replace(introducing, '').replace(dateAfter, ''))
      .filter(isName),
  ),
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

/** What speaks of others than the story's author: teasers, who is quoted, who comments. */
const others = `aside, blockquote, ${comments}`;

function shown({ seen, textOf }: Source): string {
  for (const place of places) {
    const names = clean(
      seen(place)
        .filter((element) => element.closest(others) === null)
        .slice(0, 4)
        .map(textOf),
      introduction,
    );
    if (names.length > 0) return names.slice(0, 3).join(', ');
  }
  return '';
}

const lineWithName = /^(?:by|von|par|por|door|av|af|przez|автор|بقلم|מאת)\s+[\p{Lu}\p{Lo}]/iu;

/** A line near the headline that is an introduction and a name, where nothing marks it as a byline. */
function introduced(blocks: readonly Block[], title: string): string {
  const found = afterHeadline(blocks, title, 25).find(
    ({ text }) => text.length <= 120 && lineWithName.test(text),
  );
  return clean([found?.text ?? ''], introduction)[0] ?? '';
}

const wordsOf = (names: string): string[] => names.toLowerCase().match(/\p{L}{2,}/gu) ?? [];

/** Whether the page shows `declared` anywhere, or what it shows as its byline is about the same people. */
function isBorneOut(declared: readonly string[], seen: string, blocks: readonly Block[]): boolean {
  const known = new Set(declared.flatMap(wordsOf));
  if (wordsOf(seen).some((word) => known.has(word))) return true;
  const names = declared.map((name) => name.toLowerCase());
  // Longer texts are the story's, and may speak of anybody.
  const lines = blocks.filter(({ text }) => text.length <= 200);
  return lines.some(({ text }) => names.some((name) => text.toLowerCase().includes(name)));
}

/**
 * Who wrote it, without the introducing word: what the page declares in its JSON-LD, else in its
 * metas; but what it shows, where it declares nothing, or somebody else who stands nowhere on it.
 */
export function bylineOf(source: Source, title: string): string {
  const { blocks, jsonLd, meta } = source;
  const structured = clean(namesIn(jsonLd['author']).slice(0, 20), introductionInMetadata);
  const inMetas = meta('author', 'article:author', 'parsely-author', 'dc.creator');
  const declared = structured.length > 0 ? structured : clean([inMetas], introductionInMetadata);
  const seen = shown(source) || introduced(blocks, title);
  const isBelieved = declared.length > 0 && (seen === '' || isBorneOut(declared, seen, blocks));
  return isBelieved ? declared.slice(0, 6).join(', ') : seen;
}
