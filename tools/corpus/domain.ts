import { getDomain } from 'tldts';
import type { SavedPage } from '../bench/corpus';

/** The site a page is from, `example.co.uk`: pages of one site are alike. A page without one stands alone. */
export const domainOf = ({ id, url }: SavedPage): string =>
  getDomain(url) ?? (URL.canParse(url) ? new URL(url).hostname : `page ${id}`);
