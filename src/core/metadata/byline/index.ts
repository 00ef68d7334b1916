import type { Block } from '../../blocks/block';
import { namesIn } from '../json-ld';
import { type Source, wordsIn } from '../source';
import { called } from './called';
import { introduced } from './introduced';
import { clean, introductionInMetadata, joining } from './names';
import { shown } from './shown';

/** The words of `names` that tell people apart. */
const wordsOf = (names: string): string[] =>
  wordsIn(names.toLowerCase()).filter((word) => !joining.test(word));

/** More are a list of who works there. */
const mostNames = 10;
/** A shorter name stands in every text. */
const shortestName = 4;

/** Whether the page shows `declared` anywhere, or what it shows as its byline is about the same people. */
function isBorneOut(declared: readonly string[], seen: string, blocks: readonly Block[]): boolean {
  const known = new Set(declared.flatMap(wordsOf));
  if (wordsOf(seen).some((word) => known.has(word))) return true;
  const names = declared
    .map((name) => name.toLowerCase())
    .filter(({ length }) => length >= shortestName);
  // Longer texts are the story's, and may speak of anybody.
  const lines = blocks.filter(({ text }) => text.length <= 200);
  return lines.some(({ text }) => names.some((name) => text.toLowerCase().includes(name)));
}

/**
 * Who wrote it, without the introducing word: what the page declares in its JSON-LD, else in its
 * metas; but what it shows, where it declares nothing, or somebody else who stands nowhere on it.
 */
export function bylineOf(source: Source, title: string): string {
  const { blocks, jsonLd, page, meta } = source;
  const inMetas = meta('author', 'article:author', 'parsely-author', 'dc.creator');
  const [declared = []] = [namesIn(jsonLd['author']), [inMetas], namesIn(page['author'])]
    .map((names) => clean(names, introductionInMetadata))
    .filter((names) => names.length > 0);
  const seen = shown(source).join(', ') || introduced(blocks, title) || called(source, title);
  const isBelieved = declared.length > 0 && (seen === '' || isBorneOut(declared, seen, blocks));
  return isBelieved ? declared.slice(0, mostNames).join(', ') : seen;
}
