/**
 * Is this page one story to read? What a glance finds is weighed first, which does for three pages in five; of the
 * others everything is counted. The weights are what `npm run train` has found.
 */
import type { Verdict } from '../verdict';
import { factsOf, glanceFactsOf } from './facts';
import { type Model, sureVerdict, weighAll } from './weigh';
import weights from './weights.json' with { type: 'json' };

const model = weights as unknown as Model;

/** A page can take its body away, and has no text then. */
const isEmpty = ({ body }: Document): boolean => (body as HTMLElement | null) === null;
const empty = { prose: 0 };

/**
 * The verdict on `document`, which is only read: no layout is forced, nothing is cloned or changed, and of a giant page
 * a part is looked at. `url` is the page's address.
 */
export function detect(document: Document, url: string): Verdict {
  if (isEmpty(document)) return weighAll(empty, model);
  const seen = glanceFactsOf(document, url);
  return sureVerdict(seen, model) ?? weighAll(factsOf(document, seen), model);
}

/** The same by everything that can be counted, for who asks why: a glance knows fewer reasons. */
export const detectByAll = (document: Document, url: string): Verdict =>
  weighAll(isEmpty(document) ? empty : factsOf(document, glanceFactsOf(document, url)), model);
