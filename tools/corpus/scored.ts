import { type Balance, balanceOf } from './balance';
import type { ReadPage } from './read-corpus';
import type { CorpusPage } from './load-corpus';
import { failedReading, type Detected, type Reading, type Way } from './reading';
import { domainOf } from './domain';
import { scorePage, type PageScore } from './score-page';

/** One page with all that is told of it: the text itself is no longer needed. */
export interface Scored {
  readonly page: CorpusPage;
  readonly domain: string;
  readonly detected: Detected;
  readonly ways: ReadonlyMap<Way, ScoredWay>;
  /** Undefined where no account was asked for, or none could be given. */
  readonly balance: Balance | undefined;
}

export interface ScoredWay {
  readonly score: PageScore;
  readonly reading: Omit<Reading, 'text'>;
  readonly isEmpty: boolean;
}

/** Scores everything read off one page. */
export function scoredOf({ page, reading }: ReadPage): Scored {
  const { ways, story, score, account } = reading;
  const scored = [...ways].map(([way, { text, ...rest }]): [Way, ScoredWay] => [
    way,
    {
      score: scorePage({ ...rest, text }, page.truth),
      reading: rest,
      isEmpty: text === '',
    },
  ]);
  return {
    page,
    domain: domainOf(page),
    detected: { story, score },
    ways: new Map(scored),
    balance: account === undefined ? undefined : balanceOf(account),
  };
}

const nothing = failedReading('not read', NaN);

/** What came of `way` on a page; a way that was not tried counts as nothing found. */
export function wayOf({ ways, page }: Scored, way: Way): ScoredWay {
  return (
    ways.get(way) ?? { score: scorePage(nothing, page.truth), reading: nothing, isEmpty: true }
  );
}

/** Pages of one type, under its name. */
export interface Group {
  readonly name: string;
  readonly pages: readonly Scored[];
}

/** The pages by type, the most frequent first, and all of them; all alone where there are no types. */
export function groupsOf(pages: readonly Scored[]): Group[] {
  const byType = new Map<string, Scored[]>();
  for (const one of pages) {
    const type = one.page.pageType;
    if (type !== undefined) byType.set(type, [...(byType.get(type) ?? []), one]);
  }
  const types = [...byType].map(([name, members]) => ({ name, pages: members }));
  types.sort((a, b) => b.pages.length - a.pages.length || a.name.localeCompare(b.name));
  return [...types, { name: 'all', pages }];
}

/** Mean of what `pick` gives; NaN where it gives nothing, or always undefined. */
export function meanOf<T>(list: readonly T[], pick: (one: T) => number | undefined): number {
  const values = list.map(pick).filter((value) => value !== undefined && !Number.isNaN(value));
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0) / values.length;
}
