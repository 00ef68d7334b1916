/** How the options page is told of a site that a rule is wanted for: in its address, which no page can open. */

const key = '#add=';

/** The address of the options page at `page` that has a rule for `site` ready. */
export const addressToAdd = (page: string, site: string): string =>
  `${page}${key}${encodeURIComponent(site)}`;

/** The site that the fragment of such an address names; empty where it names none. */
export function siteToAdd(fragment: string): string {
  if (!fragment.startsWith(key)) return '';
  try {
    return decodeURIComponent(fragment.slice(key.length));
  } catch {
    return '';
  }
}
