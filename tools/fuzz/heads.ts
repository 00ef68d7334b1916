import fc, { type Arbitrary } from 'fast-check';
import { oddAddress } from './markup';

/** Heads of pages as no publisher writes them: what they say of a story is of any shape, and need not be true. */

const names = [
  'og:title', 'twitter:title', 'dc.title', 'og:site_name', 'application-name', 'author', 'article:author', 'dc.creator',
  'og:description', 'description', 'article:section', 'article:published_time', 'date', 'pubdate', 'og:locale',
  'content-language', 'og:url', '__proto__', 'constructor', '',
] as const; // prettier-ignore

const keys = [
  '@type', '@graph', 'headline', 'author', 'name', 'publisher', 'datePublished', 'dateCreated', 'description', 'url',
  'articleSection', 'articleBody', 'image', '__proto__', 'constructor', 'toString', 'length',
] as const; // prettier-ignore

/** What turns lines round, ends them, or is no letter at all, among what could be meant. */
const odd = fc.constantFrom(
  '\u202e', '\u2066', '\u200f', '\u0000', '\u001b[2J', '\u009b', '\u2028', '\ud800', '\udc00', '\ufeff', '\u200b', '\n',
  '<b>', '</title>', '<!--', ' | ', ' - ', '&quot;', '{}', 'By ', 'bank.example', 'https://', '2024-13-45', '99999-99-99',
  '2024-02-31T25:61', '14 October 2024', '年', 'الكاتب', 'a'.repeat(2_000), ' '.repeat(2_000), '|'.repeat(600),
); // prettier-ignore
const saying: Arbitrary<string> = fc
  .array(fc.oneof(odd, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 6 })
  .map((parts) => parts.join(''));

const thing = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    saying,
    oddAddress,
    fc.constantFrom(null, 7, true, 'NewsArticle', 'Organization'),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...keys), tie('value'), { maxKeys: 6 }),
  ),
})).value;

/** The head of one page, told apart: so it can be put into a document without a parser's help. */
export interface Head {
  readonly title: string;
  readonly metas: readonly (readonly [attribute: string, name: string, content: string])[];
  readonly jsonLd: readonly string[];
  readonly lang: string;
}

export const head: Arbitrary<Head> = fc.record({
  title: saying,
  metas: fc.array(
    fc.tuple(
      fc.constantFrom('name', 'property', 'itemprop'),
      fc.constantFrom(...names),
      fc.oneof(saying, oddAddress),
    ),
    { maxLength: 8 },
  ),
  jsonLd: fc.array(
    fc.oneof(
      thing.map((value) => JSON.stringify(value)),
      fc
        .dictionary(fc.constantFrom(...keys), thing)
        .map((value) => JSON.stringify({ ...value, '@type': 'NewsArticle' })),
      saying,
    ),
    { maxLength: 3 },
  ),
  lang: fc.oneof(saying, fc.constantFrom('en-GB', 'iw', 'x-a', 'en_US', 'de-'.repeat(50))),
});

/** Puts `head` into `document`. */
export function putHead(document: Document, { title, metas, jsonLd, lang }: Head): void {
  document.title = title;
  document.documentElement.setAttribute('lang', lang);
  for (const [attribute, name, content] of metas) {
    const meta = document.createElement('meta');
    meta.setAttribute(attribute, name);
    meta.setAttribute('content', content);
    document.head.append(meta);
  }
  for (const text of jsonLd) {
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.textContent = text;
    document.head.append(script);
  }
}
