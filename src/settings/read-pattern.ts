import { getDomain, getPublicSuffix } from 'tldts';
import { siteOf } from './site-of';
import type { SiteRule } from './site-rules';

/** What a person typed, as the pages of a rule; or why it means none. */
export type Pattern =
  | ({ readonly ok: true } & Pick<SiteRule, 'site' | 'path'>)
  | { readonly ok: false; readonly why: 'empty' | 'no-site' | 'not-web' | 'suffix' };

const scheme = /^([a-z][a-z\d+.-]*|\*):\/\//i;

/** A word alone is more likely half of a name than a machine of one's own network; with a scheme it is meant. */
const isHost = (hostname: string, hasScheme: boolean): boolean =>
  !/\*|^\.|\.\./.test(hostname) && (hasScheme || hostname === 'localhost' || /[.:]/.test(hostname));

/** Whether all below `hostname` are other people's sites, as below `co.uk`. */
const isSuffix = (hostname: string): boolean =>
  /[a-z]/.test(hostname) &&
  hostname.includes('.') &&
  getDomain(hostname, { allowPrivateDomains: true }) === null &&
  getPublicSuffix(hostname, { allowPrivateDomains: true }) === hostname;

/** Both ways of writing "everything below". */
const pathOf = (pathname: string): string => (/^\/\**$/.test(pathname) ? '' : pathname);

/**
 * Reads what a person types for the pages of a rule: `example.com`, `example.com/news/*`, an address copied from the
 * address bar, a name in any script, a browser's match pattern. A subdomain means its site; query and fragment of an
 * address say nothing about which pages are meant.
 */
export function readPattern(typed: string): Pattern {
  const text = typed.trim();
  if (text === '') return { ok: false, why: 'empty' };
  const [start = '', protocol] = scheme.exec(text) ?? [];
  if (protocol !== undefined && !/^(?:https?|\*)$/i.test(protocol))
    return { ok: false, why: 'not-web' };
  const url = `https://${text.slice(start.length).replace(/^\*\./, '')}`;
  if (!URL.canParse(url)) return { ok: false, why: 'no-site' };
  const { hostname, pathname } = new URL(url);
  if (!isHost(hostname, start !== '')) return { ok: false, why: 'no-site' };
  if (isSuffix(hostname)) return { ok: false, why: 'suffix' };
  return { ok: true, site: siteOf(url), path: pathOf(pathname) };
}

/** The pages of a rule as a person reads them: letters of a path in their own script. */
export function patternText({ site, path }: Pick<SiteRule, 'site' | 'path'>): string {
  try {
    return `${site}${decodeURI(path)}`;
  } catch {
    return `${site}${path}`;
  }
}
