import { hostOf } from '../address';
import { namesIn } from './json-ld';
import { type Source, line } from './source';

/** What the publication calls itself; the host where it says nothing. */
export function siteNameOf({ jsonLd, meta, url }: Source): string {
  const publisher = namesIn(jsonLd['publisher'])[0] ?? '';
  return line(meta('og:site_name', 'application-name'), 80) || line(publisher, 80) || hostOf(url);
}
