import { getDomain } from 'tldts';
import type { SavedPage } from '../bench/corpus';

/** Where a page can stand in a browser: collections keep names of files in the place of some addresses. */
const isAddress = (url: string): boolean =>
  URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);

/** The address of a page. One without is given an address that nobody has, and a site of its own. */
export const addressOf = ({ id, url }: SavedPage): string =>
  isAddress(url) ? url : `https://page-${id.replace(/[^a-z\d]/gi, '-')}.example/`;

/** The site a page is from, `example.co.uk`: pages of one site are alike. */
export function domainOf(page: SavedPage): string {
  const address = addressOf(page);
  return getDomain(address) ?? new URL(address).hostname;
}
