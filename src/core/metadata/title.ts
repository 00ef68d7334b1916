import { fold } from '../text/white-space';
import type { Block } from '../blocks/block';
import { isHeading, isProse } from '../blocks/nature';
import { headingsOf, headlineAt, isHome } from './headline';
import { type Source, line } from './source';

/** What stands between a headline and a site's name in a `<title>`. */
const separator = /\s+[|\-–—·•»«:/\\]+\s+|\s*[|»]\s*/u;

const comparable = (text: string): string =>
  fold(
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' '),
  );

/** `title` in the parts its separators make, in order. */
export const partsOf = (title: string): string[] =>
  title
    .split(separator)
    .map(fold)
    .filter((part) => part !== '');

/** Headings that may be the story's headline. */
const headings = (blocks: readonly Block[]): Pick<Block, 'text' | 'tag'>[] =>
  headingsOf(blocks)
    .map(({ text, tag }) => ({ text: line(text), tag }))
    .filter(({ text }) => text !== '' && text.length <= 300);

/** One short word is a section's name or a logo as often as a headline. */
const isTelling = (words: string): boolean => words.length >= 8 || words.includes(' ');

/** The heading a declared title contains: the longest, a main heading before others near its length. */
function headingIn(
  blocks: readonly Block[],
  declared: readonly string[],
  siteName: string,
): string | undefined {
  const found = headings(blocks).filter(({ text }) => {
    const words = comparable(text);
    if (!isTelling(words) || words === comparable(siteName)) return false;
    return declared.some((title) => ` ${comparable(title)} `.includes(` ${words} `));
  });
  const weight = ({ text, tag }: Pick<Block, 'text' | 'tag'>) =>
    text.length * (tag === 'h1' ? 1.6 : 1);
  return found.sort((a, b) => weight(b) - weight(a))[0]?.text;
}

/**
 * Blocks after a headline among which its story begins: byline, date, picture and buttons come between. This and the
 * next are judgements; with both the rule made 85.3 of 100 headlines right that were 84.0 (150 development articles).
 */
const wayToStory = 15;
/** Characters of a paragraph of a story. Links and labels are shorter, as a rule. */
const leastParagraph = 120;
/** Characters of a verse, a question, an answer, which make a story together. Most labels are shorter: a judgement. */
const leastLine = 25;

/** Whether `blocks` hold a paragraph of a story, or as much of one in short lines. */
const holdStory = (blocks: readonly Block[]): boolean =>
  blocks
    .filter((each) => each.linkShare < 0.3 && each.length >= leastLine && !isHeading(each))
    .reduce((sum, { length }) => sum + length, 0) >= leastParagraph;

/** Longer main headings are a paragraph that a template calls so. */
const longestHeadline = 200;
/** So many paragraphs stand over no headline; a page may close with a heading of its publisher's. */
const mostProseAbove = 3;

/** What is a main heading by another name, for pages without one. */
const otherMain = [
  '[itemprop="headline"], [role="heading"][aria-level="1"]',
  ':is(h2, h3):is(.entry-title, .post-title)',
];

/** The main headings of a page, by whatever name. */
function mainHeadings({ blocks, seen }: Source): readonly Block[] {
  let main = blocks.filter(({ tag }) => tag === 'h1');
  for (const selector of otherMain) {
    if (main.length > 0) break;
    const texts = seen(selector).map(({ textContent }) => fold(textContent));
    main = blocks.filter(({ text }) => texts.includes(text));
  }
  return main;
}

/**
 * The one main heading of a page with a story right below it. It is what a person reads as the headline, whatever
 * the page is called elsewhere.
 */
function onlyHeading(
  source: Source,
  declared: readonly string[],
  siteName: string,
): string | undefined {
  const { blocks } = source;
  const main = mainHeadings(source);
  const [only] = main;
  if (only === undefined || main.length > 1 || only.text.length > longestHeadline) return undefined;
  if (only.links > 1 || isHome(only)) return undefined;
  const at = blocks.indexOf(only);
  if (blocks.slice(0, at).filter(isProse).length >= mostProseAbove) return undefined;
  const words = comparable(only.text);
  // A short one is the headline where a title begins with it: "Ferries - The Daily Post".
  const isDeclared = (title: string): boolean =>
    comparable(partsOf(withoutSite(title, siteName))[0] ?? '') === words;
  if (!(isTelling(words) || declared.some(isDeclared)) || words === comparable(siteName))
    return undefined;
  return holdStory(blocks.slice(at + 1, at + 1 + wayToStory)) ? only.text : undefined;
}

/** A dek may be as long as one paragraph; two are the story. */
const leastProse = 2;

/**
 * Whether `heading` is none of `only`'s story as a whole: it stands far below or between its paragraphs, or beside them,
 * whatever a title for search engines says.
 */
function isSubheading(heading: string, only: string, { blocks, seen }: Source): boolean {
  const [at, top] = [headlineAt(blocks, heading), headlineAt(blocks, only)];
  if (at > top + wayToStory) return true;
  if (blocks.slice(top + 1, at).filter(isProse).length >= leastProse) return true;
  return seen('aside :is(h2, h3)').some(({ textContent }) => line(textContent) === heading);
}

/** `title` without the site's name at either end. */
function withoutSite(title: string, siteName: string): string {
  const parts = partsOf(title);
  const site = comparable(siteName);
  const isSite = (part: string) => comparable(part) === site;
  if (parts.length < 2 || site === '') return title;
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (isSite(last))
    return fold(title.slice(0, title.lastIndexOf(last))).replace(/[\s|\-–—·•»«:/\\]+$/u, '');
  if (isSite(first))
    return fold(title.slice(title.indexOf(first) + first.length)).replace(
      /^[\s|\-–—·•»«:/\\]+/u,
      '',
    );
  return title;
}

/**
 * The headline: the visible text that a declared title is or contains, a heading before any other
 * element; else the declared title without the site's name. Metadata never outranks the visible
 * text, it only points to it.
 */
export function titleOf(source: Source, siteName: string): string {
  const { document, blocks, jsonLd, meta, plain, seen } = source;
  const headline = typeof jsonLd['headline'] === 'string' ? plain(line(jsonLd['headline'])) : '';
  const declared = [
    headline,
    line(meta('og:title', 'twitter:title', 'dc.title')),
    plain(line(document.title)),
  ].filter((title) => title !== '');
  const heading = headingIn(blocks, declared, siteName);
  const only = onlyHeading(source, declared, siteName);
  if (heading !== undefined && !(only !== undefined && isSubheading(heading, only, source)))
    return heading;
  if (only !== undefined) return only;
  const main = seen('h1');
  const [title = main.length === 1 ? line(main[0]?.textContent) : ''] = declared;
  // Pages before HTML5 have no headings: then the part of the title that stands on the page by itself.
  const parts = [...partsOf(title), ...title.split(/:\s+/).map(fold)].sort(
    (a, b) => b.length - a.length,
  );
  const stands = (part: string): boolean =>
    comparable(part) !== comparable(siteName) &&
    blocks.some((block) => block.text === part && !isHome(block));
  const standing = parts.find(
    (part) => part !== title && isTelling(comparable(part)) && stands(part),
  );
  if (standing !== undefined) return standing;
  return withoutSite(title, siteName);
}
