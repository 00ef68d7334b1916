/** Is this page one story to read? A few dozen facts of it are counted and weighed as `npm run train` has found. */
import type { Verdict } from '../verdict';
import { factsOf } from './facts';
import { type Model, weigh } from './weigh';
import weights from './weights.json' with { type: 'json' };

/**
 * The verdict on `document`, which is only read: no layout is forced, nothing is cloned or changed, and of a giant page
 * a part is looked at. `url` is the page's address.
 */
export function detect(document: Document, url: string): Verdict {
  if ((document.body as HTMLElement | null) === null) {
    return { story: false, opens: false, score: 0, because: [{ code: 'little-text', weight: -1 }] };
  }
  return weigh(factsOf(document, url), weights as unknown as Model);
}
