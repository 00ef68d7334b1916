import { hostOf } from '../address';

/**
 * The last two labels of a host, three where the last two are short ("co.uk"): near enough to its
 * registrable domain to tell a site's own links, without the weight of the public suffix list.
 */
function siteOf(url: string): string {
  const host = hostOf(url);
  return host
    .split('.')
    .slice(/\.[a-z]{2,3}\.[a-z]{2}$/.test(host) ? -3 : -2)
    .join('.');
}

/** The host of an address as far as it is written in it, without parsing the rest. */
const written = /^(?:https?:)?\/\/([^/?#]+)/i;

/** Tells links of the page's own site, under the host it was read from and the one it calls its home. */
export function ownSite(document: Document, url: string): (href: string) => boolean {
  const home = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  const own = [siteOf(url), siteOf(home)].filter((site) => site !== '');
  return (href) => {
    const host = written.exec(href)?.[1]?.toLowerCase();
    return host === undefined || own.some((site) => host === site || host.endsWith(`.${site}`));
  };
}
