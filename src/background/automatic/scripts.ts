import { everywhere } from '../../settings/site-of';
import type { Settings } from '../../settings/schema';
import type { SiteRule } from '../../settings/site-rules';

/** A script that the browser puts into pages as they load, as far as Lede says how. */
export interface Waiting {
  readonly id: string;
  readonly matches: string[];
  readonly excludeMatches: string[];
  readonly js: string[];
  readonly css: string[];
  readonly runAt: 'document_start' | 'document_idle';
}

/** A site to which Lede has access, with what it may be asked for there. */
export interface OpenSite {
  readonly site: string;
  /** Match patterns of the whole site. */
  readonly origins: readonly string[];
}

/** Match patterns for the pages that a rule is about; the path of a pattern may hold stars, too. */
const patternsOf = (origins: readonly string[], path: string): string[] =>
  origins.map((origin) => (path === '' ? origin : origin.replace(/\/\*$/, path)));

/**
 * Which scripts wait on which pages: on sites where stories open always from the first byte, with the sheet that
 * holds the page back; elsewhere when the page has come to rest. Empty where nothing is to be waited for: then
 * nothing is registered anywhere.
 */
export function waitingScripts(
  mode: Settings['automatic'],
  rules: readonly SiteRule[],
  openSites: readonly OpenSite[],
  isOpenEverywhere: boolean,
): Waiting[] {
  if (mode === 'off') return [];
  const patterns = (does: SiteRule['does']): string[] =>
    rules
      .filter((rule) => rule.does === does)
      .flatMap(({ site, path }) =>
        patternsOf(openSites.find((open) => open.site === site)?.origins ?? [], path),
      );
  const always = patterns('always');
  const never = patterns('never');
  const isEvery = mode === 'every' && isOpenEverywhere;
  const restful = isEvery ? [everywhere] : patterns('ask');
  const script = { js: ['content/watch.js'], excludeMatches: never };
  const first = { ...script, id: 'first', matches: always, css: ['content/hold.css'] };
  const last = { ...script, id: 'last', matches: restful, css: [] };
  return [
    ...(always.length === 0 ? [] : [{ ...first, runAt: 'document_start' as const }]),
    ...(restful.length === 0 ? [] : [{ ...last, runAt: 'document_idle' as const }]),
  ];
}
