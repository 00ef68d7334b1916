/** The source of the script that explains a live page from inside, with the modules of the content script. */
import { recordLayout } from '../../src/content/record-layout';
import { atOnce } from '../../src/core/portions';
import { explain } from './explain';
import type { Explained } from './explained';

const explainHere = (): Promise<Explained> =>
  explain(document, location.href, () => atOnce(recordLayout(document)));

(globalThis as { ledeWhy?: typeof explainHere }).ledeWhy = explainHere;
