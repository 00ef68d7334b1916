import { fold } from '../text/white-space';
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

/** Headings that may be the story's headline, most likely first. */
function headings(document: Document): string[] {
  return [...document.querySelectorAll('h1, h2')]
    .slice(0, 60)
    .sort((a, b) => a.tagName.localeCompare(b.tagName))
    .map((heading) => line(heading.textContent))
    .filter((text) => text !== '' && text.length <= 300);
}

/** Declared titles with the site's name cut from either end, longest remainder first. */
function withoutSite(title: string, siteName: string): string {
  const parts = title.split(separator).map(fold);
  const site = comparable(siteName);
  const rest = parts.filter(
    (part, at) => !((at === 0 || at === parts.length - 1) && comparable(part) === site),
  );
  return rest.length < parts.length && rest.length > 0
    ? fold(
        title.slice(
          title.indexOf(rest[0] ?? ''),
          title.lastIndexOf(rest.at(-1) ?? '') + (rest.at(-1) ?? '').length,
        ),
      )
    : title;
}

/**
 * The headline: the visible heading that a declared title contains or is, else the declared title
 * without the site's name. Metadata never outranks the visible text, it only points to it.
 */
export function titleOf(source: Source, siteName: string): string {
  const { document, jsonLd, meta } = source;
  const headline = typeof jsonLd['headline'] === 'string' ? line(jsonLd['headline']) : '';
  const declared = [
    headline,
    meta('og:title', 'twitter:title', 'dc.title'),
    line(document.title),
  ].filter((title) => title !== '');
  const all = headings(document);
  const named = all.find((heading) => {
    const words = comparable(heading);
    if (words.length < 8 && words.split(' ').length < 2) return false;
    return (
      declared.some((title) => ` ${comparable(title)} `.includes(` ${words} `)) &&
      comparable(siteName) !== words
    );
  });
  if (named !== undefined) return named;
  const only = document.querySelectorAll('h1').length === 1 ? all[0] : undefined;
  return withoutSite(declared[0] ?? only ?? '', siteName);
}
