import type { Unseen } from './cross-validate';

/**
 * The precision that pages which open by themselves are to have where nobody has seen their sites: 0.98, so that other
 * pages than these still leave 0.96.
 */
const wanted = 0.98;

/** The least score, in hundredths, from which on that share of the pages are stories. */
export function opensFromOf(unseen: readonly Unseen[]): number {
  for (let hundredths = 50; hundredths < 100; hundredths++) {
    const opened = unseen.filter(({ verdict }) => verdict.score >= hundredths / 100);
    const right = opened.filter(({ isStory }) => isStory).length;
    if (opened.length > 0 && right / opened.length >= wanted) return hundredths / 100;
  }
  return 1;
}
