import { getDomain } from 'tldts';

/**
 * The site of an address: its registrable domain by the public suffix list, private suffixes too, so that everybody
 * who publishes under `example.blog` is a site. A host without one (an address, `localhost`) stands for itself. Empty
 * for what is no http(s) address.
 */
export function siteOf(url: string): string {
  if (!URL.canParse(url)) return '';
  const { protocol, hostname } = new URL(url);
  if (!/^https?:$/.test(protocol)) return '';
  return getDomain(hostname, { allowPrivateDomains: true }) ?? hostname;
}

/** Whether `site` is a domain with sites below it: a bare address or `localhost` has none. */
const isDomain = (site: string): boolean => /\.[^.\d]+$/.test(site);

/** Match patterns for all pages of a site, its subdomains and both schemes. */
export const originsOf = (site: string): string[] => {
  if (site === '') return [];
  return [isDomain(site) ? `*://*.${site}/*` : `*://${site}/*`];
};
