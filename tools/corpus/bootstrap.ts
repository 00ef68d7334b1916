/** What two extractors make of one page, and the site it is from. */
export interface Pair {
  readonly domain: string;
  readonly ours: number;
  readonly theirs: number;
}

/** Mean of ours less theirs, with the bounds of its 95 % interval. */
export interface Difference {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

const resamples = 10_000;
const seed = 20_240_607;

/** Mulberry32: small, and the same numbers from 0 to 1 on every machine, which `Math.random` is not. */
function createRandom(state: number): () => number {
  let at = state;
  return () => {
    at = (at + 0x6d2b79f5) | 0;
    let mixed = Math.imul(at ^ (at >>> 15), at | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Site {
  sum: number;
  pages: number;
}

function sitesOf(pairs: readonly Pair[]): Site[] {
  const sites = new Map<string, Site>();
  for (const { domain, ours, theirs } of pairs) {
    const site = sites.get(domain) ?? { sum: 0, pages: 0 };
    sites.set(domain, { sum: site.sum + ours - theirs, pages: site.pages + 1 });
  }
  return [...sites.values()];
}

function meanOf(sites: Iterable<Site>): number {
  let sum = 0;
  let pages = 0;
  for (const site of sites) {
    sum += site.sum;
    pages += site.pages;
  }
  return sum / pages;
}

/**
 * Paired bootstrap over sites: whole sites are drawn with replacement, since pages of one are no
 * independent evidence. The same pairs give the same interval.
 */
export function differenceOf(pairs: readonly Pair[]): Difference {
  const sites = sitesOf(pairs);
  const random = createRandom(seed);
  const draw = (): Site => sites[Math.floor(random() * sites.length)] as Site;
  const means = Array.from({ length: sites.length === 0 ? 0 : resamples }, () =>
    meanOf(sites.map(draw)),
  ).sort((a, b) => a - b);
  const at = (share: number): number => means[Math.floor(share * (means.length - 1))] ?? NaN;
  return { mean: meanOf(sites), low: at(0.025), high: at(0.975) };
}
