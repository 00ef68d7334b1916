/**
 * An `Article` as it comes over a message border: plain data from a page's process, of any shape.
 * Reading it gives a whole, bounded article or nothing.
 */
import { hostOf, imageAddress, plainAddress } from './address';
import { type Article, type Image, type Outcome, type PageRefusal, refuse } from './article';
import { canonicalTag } from './text/language';
import { oneLine } from './text/one-line';
import type { ReasonCode } from './verdict';

/** Longest texts that are shown; beyond them a text is no headline and no byline. */
const limits = { line: 500, caption: 2_000, html: 20_000_000, picture: 5_000_000 } as const;

const refusals: readonly PageRefusal[] = [
  'not-a-story',
  'still-loading',
  'too-large',
  'nothing-to-read',
  'pdf',
  'image',
  'media',
  'svg',
  'xml',
  'plain-text',
  'failed',
];

/** Those of a verdict's reasons that speak against a story. */
const reasons: readonly ReasonCode[] = [
  'little-text',
  'home-page',
  'declared-other',
  'teasers',
  'shop',
  'forum',
  'documentation',
  'offer',
];

type Unknown = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Unknown => typeof value === 'object' && value !== null;

const textOf = (value: unknown, limit: number = limits.line): string =>
  typeof value === 'string' ? oneLine(value, limit) : '';

const countOf = (value: unknown, max: number): number =>
  typeof value === 'number' && value > 0 && value <= max ? Math.round(value) : 0;

function readImage(value: unknown): Image | null {
  if (!isRecord(value)) return null;
  const src = imageAddress(typeof value['src'] === 'string' ? value['src'] : '', 'about:blank');
  if (src === '' || src.length > limits.picture) return null;
  return {
    src,
    alt: textOf(value['alt']),
    caption: textOf(value['caption'], limits.caption),
    width: countOf(value['width'], 20_000),
    height: countOf(value['height'], 20_000),
  };
}

const isoTime = /^(?:19|20)\d\d-\d\d-\d\d(?:T\d\d:\d\d(?::[\d.]+)?(?:Z|[+-]\d\d:?\d\d)?)?$/;

/** `value` where it is a day of the calendar, with or without a time of day; else empty. */
function readTime(value: unknown): string {
  const text = textOf(value, 40);
  // Engines differ in what days they take for others: in the last of a month some see the first of the next.
  const day = text.slice(0, 10);
  const date = new Date(`${day}${text.slice(10, 16) || 'T00:00'}Z`);
  const isReal =
    isoTime.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
  return isReal ? text : '';
}

/** The address of a page as it may be shown: without the name and password that could stand before its host. */
function readAddress(value: unknown): string {
  const address = typeof value === 'string' ? value.slice(0, 4_096) : '';
  if (!URL.canParse(address)) return '';
  const url = plainAddress(new URL(address));
  return /^(?:https?|file):/.test(url) ? url : '';
}

/** A name that could be taken for where the page comes from: `bank.example`, and all that it could be dressed in. */
const likeHost =
  /^(?:[a-z]+:)?(?:\/\/)?([^\s/:?#]+\.(?:\p{L}{2,}|xn--[a-z\d-]+))\.?(?::\d+)?(?:[/?#]\S*)?$/iu;

/** `name` without what cannot be seen or only stands around it, and with the dots that browsers take for dots. */
const bare = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\u3002\uff61]/gu, '.')
    .replace(/^[^\p{L}\p{N}/]+|[^\p{L}\p{N}/]+$/gu, '');

/** What the site calls itself; its host where it goes by the address of another. */
function readSiteName(value: unknown, url: string): string {
  const name = textOf(value);
  const host = hostOf(url);
  const claimed = likeHost.exec(bare(name))?.[1];
  if (claimed === undefined) return name;
  // Asked of the browser, so that letters like others are told apart from them.
  return `.${host}`.endsWith(`.${hostOf(`http://${claimed}`)}`) ? name : host;
}

/** `value` as an article, or `null` where it is none. */
export function readArticle(value: unknown): Article | null {
  if (!isRecord(value) || typeof value['html'] !== 'string' || value['html'].length > limits.html)
    return null;
  const url = readAddress(value['url']);
  const time = isRecord(value['readingTime']) ? value['readingTime'] : {};
  const min = Math.max(1, countOf(time['min'], 10_000));
  return {
    url,
    title: textOf(value['title']),
    kicker: textOf(value['kicker']),
    dek: textOf(value['dek']),
    byline: textOf(value['byline']),
    siteName: readSiteName(value['siteName'], url),
    publishedTime: readTime(value['publishedTime']),
    lang: canonicalTag(textOf(value['lang'], 40)),
    dir: value['dir'] === 'rtl' ? 'rtl' : 'ltr',
    leadImage: readImage(value['leadImage']),
    html: value['html'],
    readingTime: { min, max: Math.max(min, countOf(time['max'], 10_000)) },
  };
}

/** `value` as an outcome; what is none of ours counts as failed. */
export function readOutcome(value: unknown): Outcome<PageRefusal> {
  if (isRecord(value) && value['ok'] === true) {
    const article = readArticle(value['article']);
    if (article !== null) return { ok: true, article };
  }
  const { why, because } = isRecord(value) ? value : {};
  const refusal = refusals.find((known) => known === why) ?? 'failed';
  const reason = reasons.find((known) => refusal === 'not-a-story' && known === because);
  return refuse(refusal, reason);
}
