/**
 * An `Article` as it comes over a message border: plain data from a page's process, of any shape.
 * Reading it gives a whole, bounded article or nothing.
 */
import { imageAddress, webAddress } from './address';
import { type Article, type Image, type Outcome, type PageRefusal, refuse } from './article';
import { canonicalTag } from './text/language';
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
  typeof value === 'string' ? value.slice(0, limit) : '';

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

const isoTime = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** `value` as an article, or `null` where it is none. */
export function readArticle(value: unknown): Article | null {
  if (!isRecord(value) || typeof value['html'] !== 'string' || value['html'].length > limits.html)
    return null;
  const url = textOf(value['url'], 4_096);
  const published = textOf(value['publishedTime'], 40);
  const time = isRecord(value['readingTime']) ? value['readingTime'] : {};
  const min = Math.max(1, countOf(time['min'], 10_000));
  return {
    url: url.startsWith('file:') ? url : webAddress(url, 'about:blank'),
    title: textOf(value['title']),
    kicker: textOf(value['kicker']),
    dek: textOf(value['dek']),
    byline: textOf(value['byline']),
    siteName: textOf(value['siteName']),
    publishedTime: isoTime.test(published) ? published : '',
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
