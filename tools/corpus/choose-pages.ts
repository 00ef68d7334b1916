import { evenly } from '../bench/evenly';
import type { CorpusPage } from './load-corpus';
import { WrongInputError } from './wrong-input';

const isCount = (wish: string): boolean => /^[1-9]\d*$/.test(wish);

/**
 * The pages that `wishes` leave, in the corpus's order: a page type or `id:ID` names some (several
 * names add up), a number leaves so many of these, spread evenly. Throws WrongInputError where a name
 * means nothing in this corpus.
 */
export function choosePages(pages: readonly CorpusPage[], wishes: readonly string[]): CorpusPage[] {
  const names = wishes.filter((wish) => !isCount(wish));
  const isMeant = (page: CorpusPage, name: string): boolean =>
    name === page.pageType || name === `id:${page.id}`;
  const unknown = names.find((name) => !pages.some((page) => isMeant(page, name)));
  if (unknown !== undefined) {
    const types = [...new Set(pages.flatMap(({ pageType }) => pageType ?? []))];
    const known = types.length === 0 ? 'it has no page types' : `its types are ${types.join(', ')}`;
    throw new WrongInputError(`No page of this corpus is meant by "${unknown}"; ${known}.`);
  }
  const named =
    names.length === 0 ? pages : pages.filter((page) => names.some((name) => isMeant(page, name)));
  return evenly(named, Math.min(...wishes.filter(isCount).map(Number), named.length));
}
