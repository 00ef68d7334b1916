/** What a person has said of sites: stories there open always, never, or after a question. */
import type { Settings } from './schema';
import { siteOf } from './site-of';

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

/** Whether a rule for stories that open needs them switched on: one that does nothing helps nobody. */
export const needsSwitchingOn = (does: Does, automatic: Settings['automatic']): boolean =>
  does !== 'never' && automatic === 'off';

/** Whether `pathname` is what `path` means. Looked for part by part: an expression could take for ever. */
function matches(path: string, pathname: string): boolean {
  const [start = '', ...rest] = path.split('*');
  const end = rest.pop();
  if (end === undefined) return pathname === path;
  if (!pathname.startsWith(start)) return false;
  let at = start.length;
  for (const part of rest) {
    const found = pathname.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return pathname.length - end.length >= at && pathname.endsWith(end);
}

/** How exactly a path says which pages it means: by its own letters, and then by having no `*`. */
const exactness = (path: string): number =>
  2 * path.replaceAll('*', '').length + (path.includes('*') ? 0 : 1);

/** The rule for an address: of those about it the one that says most exactly which pages it means. */
export function ruleFor(rules: readonly SiteRule[], url: string): SiteRule | undefined {
  const site = siteOf(url);
  if (site === '') return undefined;
  const { pathname } = new URL(url);
  return rules
    .filter((rule) => rule.site === site && (rule.path === '' || matches(rule.path, pathname)))
    .reduce<SiteRule | undefined>(
      (best, rule) =>
        best === undefined || exactness(rule.path) > exactness(best.path) ? rule : best,
      undefined,
    );
}
