import { namesIn } from '../json-ld';
import type { Source } from '../source';
import { isBorneOut } from './borne-out';
import { called } from './called';
import { introduced } from './introduced';
import { clean, introductionInMetadata } from './names';
import { shown } from './shown';

/** More are a list of who works there. */
const mostNames = 10;

/** What systems call their first user. */
const isNobody = (name: string): boolean =>
  /^(?:admin(?:istrator)?|root|user|webmaster)$/i.test(name);

/**
 * Who wrote it, without the introducing word: what the page declares in its JSON-LD, else in its
 * metas; but what it shows, where it declares nothing, or somebody else who stands nowhere on it, or
 * far from the byline there.
 */
export function bylineOf(source: Source, title: string): string {
  const { blocks, jsonLd, page, meta } = source;
  const inMetas = meta('author', 'article:author', 'parsely-author', 'dc.creator');
  const [declared = []] = [namesIn(jsonLd['author']), [inMetas], namesIn(page['author'])]
    .map((names) => clean(names, introductionInMetadata).filter((name) => !isNobody(name)))
    .filter((names) => names.length > 0);
  const seen = shown(source).join(', ') || introduced(blocks, title) || called(source, title);
  const isBelieved =
    declared.length > 0 && (seen === '' || isBorneOut(declared, seen, blocks, title));
  return isBelieved ? declared.slice(0, mostNames).join(', ') : seen;
}
