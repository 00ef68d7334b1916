import { getDomain } from 'tldts';

/** The registrable domain of a host; private suffixes count, so that everybody under `example.blog` has their own. */
const domainOf = (hostname: string): string | null =>
  getDomain(hostname, { allowPrivateDomains: true });

/**
 * The site of an address: its registrable domain by the public suffix list. A host without one (an address,
 * `localhost`, a suffix itself) stands for itself. Empty for what is no http(s) address.
 */
export function siteOf(url: string): string {
  if (!URL.canParse(url)) return '';
  const { protocol, hostname } = new URL(url);
  if (!/^https?:$/.test(protocol)) return '';
  return domainOf(hostname) ?? hostname;
}

/** The match pattern of all pages that Lede may ever be let into. */
export const everywhere = '*://*/*';

/** Match patterns for all pages of a site, its subdomains and both schemes; other people's sites are none of them. */
export const originsOf = (site: string): string[] => {
  if (site === '') return [];
  return [domainOf(site) === site ? `*://*.${site}/*` : `*://${site}/*`];
};
