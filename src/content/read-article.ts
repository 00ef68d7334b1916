import { type Outcome, refuse } from '../core/article';
import { detect } from '../core/detect';
import { extract } from '../core/extract';
import { recordHidden } from './record-hidden';

/** The story of this page as it is now, or why there is none. Rejects only where `signal` ends it. */
export async function readArticle(force: boolean, signal: AbortSignal): Promise<Outcome> {
  try {
    if (!force) {
      // Half a story is worse than a moment's wait: while the parser runs nothing is read.
      if (document.readyState === 'loading') return refuse('still-loading');
      if (!detect(document, location.href).story) {
        return refuse(document.readyState === 'complete' ? 'not-a-story' : 'still-loading');
      }
    }
    return await extract(document, location.href, {
      hidden: () => recordHidden(document),
      signal,
    });
  } catch (error) {
    signal.throwIfAborted();
    console.error('Lede: extraction failed.', error);
    return refuse('failed');
  }
}
