/** Several stories on one page, as endless pages and front pages of weblogs have them: which one is meant. */
import { webAddress } from '../address';
import { thingsIn } from '../metadata/json-ld';
import { fold } from '../text/white-space';
import { leastProse } from './least-prose';

/** One of a page's stories, to be read without the others. */
export interface OneStory {
  readonly story: Element;
  readonly others: readonly Element[];
  /** Whether what the page declares of itself (title, author, date) is about this one. */
  readonly isDeclared: boolean;
}

/** Which of `stories` a person is looking at, or `null`; asks the layout. */
export type InView = (stories: readonly Element[]) => Element | null;

/** A story among several. */
interface Candidate {
  readonly element: Element;
  readonly headline: string;
  /** Whether its headline is one of the first rank: then it would be a page of its own elsewhere. */
  readonly isRanked: boolean;
  /** The address that it gives as its own; empty where it gives none. */
  readonly address: string;
}

/** Articles looked at: an endless page that has been read for an hour has fewer. */
const mostArticles = 100;
/** Paragraphs of one that are measured. */
const mostParagraphs = 40;

/** No forms: their fields may hide all that is asked of an element. */
const articles = ':is(article, [itemtype$="Article"], [itemtype$="BlogPosting"]):not(form)';
const live = '[itemtype$="LiveBlogPosting"]';

const folded = (text: string | null | undefined): string => fold(text?.slice(0, 400)).toLowerCase();

const pageOf = (url: string): string => (url.split(/[#?]/)[0] ?? url).replace(/\/$/, '');

function hasProse(element: Element): boolean {
  const paragraphs = element.getElementsByTagName('p');
  let length = 0;
  for (let at = 0; at < Math.min(paragraphs.length, mostParagraphs); at++)
    length += paragraphs[at]?.textContent.trim().length ?? 0;
  return length >= leastProse;
}

function candidateOf(element: Element, base: string): Candidate | null {
  const heading = element.querySelector('h1') ?? element.querySelector('h2');
  if (heading === null || !hasProse(element)) return null;
  const link = heading.querySelector('a[href]') ?? heading.closest('a[href]');
  const own = ['data-url', 'data-href', 'itemid']
    .map((name) => element.getAttribute(name))
    .find((value) => value !== null);
  const address = webAddress(own ?? link?.getAttribute('href') ?? '', base);
  const isRanked = heading.localName === 'h1';
  return { element, headline: folded(heading.textContent), isRanked, address };
}

/** A live blog's entries are articles, too, and one story all together. */
const isLive = (document: Document): boolean =>
  document.querySelector(live) !== null ||
  [...document.querySelectorAll('script[type="application/ld+json"]')].some(({ textContent }) =>
    textContent.slice(0, 20_000).includes('"LiveBlogPosting"'),
  );

function candidatesOf(document: Document, url: string): Candidate[] {
  const found = [...document.querySelectorAll(articles)].slice(0, mostArticles);
  if (found.length < 2 || isLive(document)) return [];
  const outermost = found.filter(
    (one) => !found.some((other) => other !== one && other.contains(one)),
  );
  return outermost.flatMap((element) => candidateOf(element, url) ?? []);
}

/** What the page says its headline is, for whoever shares it. */
function declaredHeadline(document: Document): string {
  const shared = document.querySelector('meta[property="og:title"]')?.getAttribute('content');
  return folded(shared ?? document.title);
}

/** What the page's data says the headline of the story at `url` is. */
function mainEntityHeadline(document: Document, url: string): string {
  for (const { headline, mainEntityOfPage: page } of thingsIn(document)) {
    const id = (page as { '@id'?: unknown } | undefined)?.['@id'] ?? page;
    const isHere = typeof id === 'string' && pageOf(webAddress(id, url)) === pageOf(url);
    if (typeof headline === 'string' && isHere) return folded(headline);
  }
  return '';
}

/** Behind the headline a title may have the site's name. */
const isCalled = (headline: string, declared: string): boolean =>
  headline !== '' && (headline === declared || declared.startsWith(`${headline} `));

/**
 * Which of several stories of `document`, read at `url`, is meant: the one in view, as `inView` says of them, where
 * each could be a page of its own; else the one whose address this is, or that the page says it is about. `null`
 * where the page has one story, or it cannot be told. `document` is only read, and no layout asked for.
 */
export function whichStory(
  document: Document,
  url: string,
  inView: InView = () => null,
): OneStory | null {
  const candidates = candidatesOf(document, url);
  if (candidates.length < 2) return null;
  const isEndless = candidates.filter(({ isRanked }) => isRanked).length === candidates.length;
  const seen = isEndless ? inView(candidates.map(({ element }) => element)) : null;
  const declared = declaredHeadline(document);
  const entity = mainEntityHeadline(document, url);
  const meant =
    candidates.find(({ element }) => element === seen) ??
    candidates.find(({ address }) => address !== '' && pageOf(address) === pageOf(url)) ??
    candidates.find(({ headline }) => isCalled(headline, entity)) ??
    (isEndless
      ? (candidates.find(({ headline }) => isCalled(headline, declared)) ?? candidates[0])
      : undefined);
  if (meant === undefined) return null;
  return {
    story: meant.element,
    others: candidates.filter((one) => one !== meant).map(({ element }) => element),
    isDeclared: isCalled(meant.headline, entity) || isCalled(meant.headline, declared),
  };
}
