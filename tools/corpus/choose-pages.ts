import { evenly } from '../bench/evenly';
import type { CorpusPage } from './load-corpus';

const isCount = (wish: string): boolean => /^[1-9]\d*$/.test(wish);

/**
 * The pages that `wishes` leave, in the corpus's order: a page type or `id:ID` names some (several
 * names add up), a number leaves so many of these, spread evenly. Gives a sentence where a name means
 * nothing in this corpus.
 */
export function choosePages(
  pages: readonly CorpusPage[],
  wishes: readonly string[],
): CorpusPage[] | string {
  const names = wishes.filter((wish) => !isCount(wish));
  const isMeant = (page: CorpusPage, name: string): boolean =>
    name === page.pageType || name === `id:${page.id}`;
  const unknown = names.find((name) => !pages.some((page) => isMeant(page, name)));
  if (unknown !== undefined) {
    const types = [...new Set(pages.flatMap(({ pageType }) => pageType ?? []))];
    const known = types.length === 0 ? 'it has no page types' : `its types are ${types.join(', ')}`;
    return `There is no page in this corpus that "${unknown}" means; ${known}.`;
  }
  const named =
    names.length === 0 ? pages : pages.filter((page) => names.some((name) => isMeant(page, name)));
  return evenly(named, Math.min(...wishes.filter(isCount).map(Number), named.length));
}
