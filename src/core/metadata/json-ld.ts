import { fold } from '../text/white-space';

/** An object of the page's JSON-LD; every value is a stranger's and of any type. */
export type Thing = Readonly<Record<string, unknown>>;

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `value` as a list, whatever it is. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** More names than anybody reads. */
const mostAuthors = 20;

const articleType = /(?:Article|BlogPosting|Report|LiveBlogPosting|Posting)$/;

/** Longest script worth parsing; the longest of the 2,000 pages of the development corpora has 153,000 characters. */
const maxLength = 1_000_000;

function parse(script: Element): unknown {
  const text = script.textContent;
  if (text.length > maxLength) return null;
  try {
    // Some publishers wrap the JSON in CDATA marks or HTML comments.
    return JSON.parse(text.replace(/^\s*(?:<!\[CDATA\[|<!--)|(?:\]\]>|-->)\s*$/g, ''));
  } catch {
    return null;
  }
}

/** Top-level things and those of a `@graph`; nested ones describe parts, such as teasers. */
function thingsOf(value: unknown): Thing[] {
  return listOf(value)
    .filter(isThing)
    .flatMap((thing) => [thing, ...listOf(thing['@graph']).filter(isThing)]);
}

/** All that the JSON-LD of `document` tells of: the page, its stories, its makers. */
export function thingsIn(document: Document): Thing[] {
  const scripts = document.querySelectorAll('script[type="application/ld+json" i]');
  return [...scripts].slice(0, 30).flatMap((script) => thingsOf(parse(script)));
}

const isArticle = (thing: Thing): boolean =>
  listOf(thing['@type']).some((type) => typeof type === 'string' && articleType.test(type));

/**
 * The page's own article among all `things` of its JSON-LD, or an empty object. Of several it is the one whose headline is among
 * `shown`, in lower case.
 */
export function articleThing(things: readonly Thing[], shown: ReadonlySet<string>): Thing {
  const articles = things.filter(isArticle);
  const named = articles.filter((thing) => typeof thing['headline'] === 'string');
  const isShown = ({ headline }: Thing): boolean =>
    shown.has(fold(String(headline).slice(0, 1_000)).toLowerCase());
  const article = named.find(isShown) ?? named[0] ?? articles[0] ?? {};
  const author = article['author'];
  return author === undefined ? article : { ...article, author: whole(author, things) };
}

/** `authors` with their names, where these stand elsewhere among `things`. */
const whole = (authors: unknown, things: readonly Thing[]): unknown[] =>
  listOf(authors)
    .slice(0, mostAuthors)
    .map((value) => {
      const id = isThing(value) && value['name'] === undefined ? value['@id'] : undefined;
      return id === undefined ? value : (things.find((thing) => thing['@id'] === id) ?? value);
    });

const isOfType = (thing: unknown, type: string): boolean =>
  isThing(thing) && listOf(thing['@type']).includes(type);

/**
 * What the `things` of a page's JSON-LD tell of the page itself, as blogs do that tell nothing of an article: its day and the people
 * who wrote it. An organisation is its publisher.
 */
export function pageThing(things: readonly Thing[]): Thing {
  const page = things.find((thing) => isOfType(thing, 'WebPage'));
  if (page === undefined) return {};
  const authors = whole(page['author'], things).filter((author) => isOfType(author, 'Person'));
  return { datePublished: page['datePublished'], author: authors };
}

/** The texts in `value`: strings as they are, things by their `name`. */
export const namesIn = (value: unknown): string[] =>
  listOf(value).flatMap((item) => {
    const name = isThing(item) ? item['name'] : item;
    return listOf(name).filter((text): text is string => typeof text === 'string');
  });

/** The addresses in `value`: strings as they are, things by their `url`. */
export const addressesIn = (value: unknown): string[] =>
  listOf(value).flatMap((item) => {
    const url = isThing(item) ? (item['url'] ?? item['contentUrl']) : item;
    return listOf(url).filter((text): text is string => typeof text === 'string');
  });
