import { hostOf } from '../address';
import { namesIn } from './json-ld';
import { type Source, line } from './source';
import { partsOf } from './title';

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The part at the end of the page's title that its host spells too: "Headline - The Daily Post". */
function nameInTitle({ document, url }: Source): string {
  const parts = partsOf(line(document.title));
  const last = parts.length > 1 ? (parts.at(-1) ?? '') : '';
  const name = letters(last.replace(/^the\s+/i, ''));
  return name.length >= 3 && letters(hostOf(url)).includes(name) ? line(last, 80) : '';
}

/** What the publication calls itself; the host where it says nothing. */
export function siteNameOf(source: Source): string {
  const { jsonLd, meta, url } = source;
  const publisher = namesIn(jsonLd['publisher'])[0] ?? '';
  return (
    line(meta('og:site_name', 'application-name'), 80) ||
    line(publisher, 80) ||
    nameInTitle(source) ||
    hostOf(url)
  );
}
