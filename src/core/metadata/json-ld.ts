import { fold } from '../text/white-space';

/** An object of the page's JSON-LD; every value is a stranger's and of any type. */
export type Thing = Readonly<Record<string, unknown>>;

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `value` as a list, whatever it is. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

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
 * The page's own article as its JSON-LD tells it, or an empty object. Of several it is the one whose headline is among
 * `shown`, in lower case.
 */
export function articleThing(document: Document, shown: ReadonlySet<string>): Thing {
  const articles = thingsIn(document).filter(isArticle);
  const named = articles.filter((thing) => typeof thing['headline'] === 'string');
  const isShown = ({ headline }: Thing): boolean =>
    shown.has(fold(String(headline).slice(0, 1_000)).toLowerCase());
  return named.find(isShown) ?? named[0] ?? articles[0] ?? {};
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
