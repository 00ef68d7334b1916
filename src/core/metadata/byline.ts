import type { Block } from '../blocks/block';
import { isHeading } from '../blocks/nature';
import { aboveStory } from './headline';
import { namesIn } from './json-ld';
import { type Source, comments, line, wordsIn } from './source';

/** Words that introduce an author's name, in the languages of the corpora. */
const introduction =
  /^(?:by|von|par|por|di|door|av|af|przez|yazan|автор|от|بقلم|כתב|מאת|(?:written|posted|words|story|reporting|text) by|author|text)(?:\s*[:：]?\s+|$)/iu;

const isName = (text: string): boolean =>
  /\p{L}/u.test(text) && text.length <= 120 && !/^@|[<>{}]/.test(text);

/** A name without the addresses beside it: "jane@example.com (Jane Doe)" is how feeds write an author. */
const withoutAddresses = (text: string): string =>
  text
    .replace(/ ?\S+?(?=[,;]?(?: |$))/g, (word) => (/\S@\S|:\/\/|^ ?www\./.test(word) ? '' : word))
    .replace(/^ ?\(([^()]*)\)$|[ ,;|–—-]+$/, '$1')
    .trim();

/** In metadata the other words are parts of names: Di Marzio, Von Trier. */
const introductionInMetadata = /^(?:(?:written|posted) )?by(?:\s+|$)/i;

/** A date that stands in one line with the name. */
const dateAfter = /[\s,|·–—-]+(?:\p{L}{3,10}\.?\s+)?\d{1,4}[\s.,/-].*$/u;

const clean = (texts: readonly string[], introducing: RegExp): string[] => [
  ...new Set(
    texts
      .map((text) =>
        withoutAddresses(line(text, 200).replace(introducing, '')).replace(dateAfter, ''),
      )
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
  '[class*="author-name" i], [data-testid="byline-name"]',
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

const lineWithName =
  /^(?:(?:(?:written|words|story|reporting|text) )?by|von|par|por|door|av|af|przez|автор|بقلم|מאת)\s+[\p{Lu}\p{Lo}]/iu;
/** Where a line goes on with something else: a day, a place, the minutes it takes to read. */
const partOfLine = /\s*[|·•]\s*/;

/** Words in lower case that names are joined with or made of, in the languages of the corpora. */
const joining =
  /^(?:and|und|et|y|e|en|och|og|ja|oraz|i|и|de|del|della|di|da|do|dos|van|von|vom|der|den|des|du|la|le|the|of|for|bin|ibn|al|zu)$/;

/** Whether `text` can be names: no other word of it begins in lower case, as those of a sentence do. */
const areNames = (text: string): boolean =>
  wordsIn(text).every((word) => !/^\p{Ll}/u.test(word) || joining.test(word));

/**
 * A line above the text that is an introduction and a name, where nothing marks it as a byline. No heading, and no
 * sentence that begins with such a word.
 */
function introduced(blocks: readonly Block[], title: string): string {
  const lines = aboveStory(blocks, title)
    .filter((block) => block.text.length <= 120 && !isHeading(block) && !block.isSentence)
    .flatMap(({ text }) => text.split(partOfLine));
  const names = lines
    .filter((text) => lineWithName.test(text))
    .flatMap((text) => clean([text], introduction));
  return names.find(areNames) ?? '';
}

/** The words of `names` that tell people apart. */
const wordsOf = (names: string): string[] =>
  wordsIn(names.toLowerCase()).filter((word) => !joining.test(word));

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
  const { blocks, jsonLd, meta } = source;
  const structured = clean(namesIn(jsonLd['author']).slice(0, 20), introductionInMetadata);
  const inMetas = meta('author', 'article:author', 'parsely-author', 'dc.creator');
  const declared = structured.length > 0 ? structured : clean([inMetas], introductionInMetadata);
  const seen = shown(source) || introduced(blocks, title);
  const isBelieved = declared.length > 0 && (seen === '' || isBorneOut(declared, seen, blocks));
  return isBelieved ? declared.slice(0, 6).join(', ') : seen;
}
