/** What a person has said of sites: stories there open always, never, or after a question. */

/** What reader mode does by itself on the pages of a rule. */
export const deeds = ['always', 'never', 'ask'] as const;
export type Does = (typeof deeds)[number];

export interface SiteRule {
  /** Registrable domain, lower case, in ASCII. */
  readonly site: string;
  /** Empty for the whole site; else a path from `/` on, in which `*` stands for anything. */
  readonly path: string;
  readonly does: Does;
}

const quoted = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');

/** Whether a rule's `path` is about the path of an address. */
function isAbout(path: string, pathname: string): boolean {
  if (path === '') return true;
  return new RegExp(`^${path.split('*').map(quoted).join('.*')}$`).test(pathname);
}

const isWithin = (hostname: string, site: string): boolean =>
  hostname === site || hostname.endsWith(`.${site}`);

/** The rule for an address: of those about it the one that says most exactly which pages it means. */
export function ruleFor(rules: readonly SiteRule[], url: string): SiteRule | undefined {
  if (!URL.canParse(url)) return undefined;
  const { hostname, pathname } = new URL(url);
  return rules
    .filter(({ site, path }) => isWithin(hostname, site) && isAbout(path, pathname))
    .reduce<SiteRule | undefined>(
      (best, rule) => (best === undefined || rule.path.length > best.path.length ? rule : best),
      undefined,
    );
}
