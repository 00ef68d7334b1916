import { askBackground } from '../messages/ask-background';
import type { Claim } from '../messages/protocol';

/** Where a reader tab keeps what it was opened for, so that reloading it shows the story again. */
const kept = 'claim';

function keptClaim(): Claim | null {
  try {
    return JSON.parse(sessionStorage.getItem(kept) ?? 'null') as Claim | null;
  } catch {
    return null;
  }
}

/**
 * What this full view was opened for; `null` where it was not: then a stranger has framed it, or typed its
 * address. Spends the nonce in the address.
 */
export async function claim(): Promise<Claim | null> {
  const isTab = window.top === window;
  const nonce = location.hash.slice(1);
  const claimed =
    nonce === '' ? null : await askBackground('reader.claim', { nonce }).catch(() => null);
  if (!isTab) return claimed?.host === 'page' ? claimed : null;
  if (claimed?.host !== 'tab') return keptClaim();
  // `sessionStorage` of this origin and this tab: nobody else writes there.
  sessionStorage.setItem(kept, JSON.stringify(claimed));
  return claimed;
}
