import type { Thresholds } from './fit-model';
import type { Unseen } from './cross-validate';

/** A score, and whether it is a story's. */
export interface Scored {
  readonly score: number;
  readonly isStory: boolean;
}

/**
 * The precision that pages which open by themselves are to have where nobody has seen their sites: 0.98, so that other
 * pages than these still leave 0.96.
 */
const toOpen = 0.98;
/**
 * The share of pages that a glance is right about where it is sure; more is asked of it, for nobody looks again. With
 * 0.98 it does for 77 pages in a hundred, and 0.973 of those that open are stories; with 0.99 for 60, and 0.98; with
 * 0.995 for 47, and no more of them are.
 */
const toBeSure = 0.99;

/** The least score, in hundredths, from which on the share `wanted` of the pages are stories. */
export function leastScore(scored: readonly Scored[], wanted: number): number {
  for (let hundredths = 50; hundredths < 100; hundredths++) {
    const told = scored.filter(({ score }) => score >= hundredths / 100);
    const right = told.filter(({ isStory }) => isStory).length;
    if (told.length > 0 && right / told.length >= wanted) return hundredths / 100;
  }
  return 1;
}

/** What a glance is to be sure from, where it scores pages that it has not seen as it does `unseen`. */
export function glanceThresholds(unseen: readonly Unseen[]): Thresholds['glance'] {
  const stories = unseen.map(({ isStory, glance }) => ({ isStory, score: glance.score }));
  const others = stories.map(({ isStory, score }) => ({ isStory: !isStory, score: 1 - score }));
  return {
    opensFrom: leastScore(stories, toBeSure),
    noStoryTo: Number((1 - leastScore(others, toBeSure)).toFixed(2)),
  };
}

/** From which score on the rest opens, so that with what a glance is sure of as many are right as are to be. */
export function opensFromFor(unseen: readonly Unseen[]): number {
  const score = ({ isSure, verdict }: Unseen): number =>
    isSure ? Number(verdict.opens) : verdict.score;
  return leastScore(
    unseen.map((page) => ({ isStory: page.isStory, score: score(page) })),
    toOpen,
  );
}
