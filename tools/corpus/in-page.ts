/**
 * The source of the script that reads a corpus page from inside; bundled with the very modules the
 * content script is made of, and run in a world of its own as a content script is.
 */
import { detect } from '../../src/core/detect';
import type { Detected } from './reading';
import { accountHere } from './account-in-page';
import { readBy } from './way-in-page';

function detectHere(): Detected {
  const { story, score } = detect(document, location.href);
  return { story, score };
}

/** What Node can call in a page. */
export const inPage = { detect: detectHere, read: readBy, account: accountHere };
export type InPage = typeof inPage;

(globalThis as { ledeCorpus?: InPage }).ledeCorpus = inPage;
