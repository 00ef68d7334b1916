import { differenceOf } from './bootstrap';
import type { Way } from './reading';
import { worthOf } from './score-page';
import { type Group, groupsOf, type Scored, wayOf } from './scored';
import { signed, textTable } from './text-table';

function row({ name, pages }: Group, peer: Way): string[] {
  const pairs = pages.map((page) => ({
    domain: page.domain,
    ours: worthOf(wayOf(page, 'lede').score),
    theirs: worthOf(wayOf(page, peer).score),
  }));
  const { mean, low, high } = differenceOf(pairs);
  return [`  ${name}`, signed(mean), signed(low), signed(high)];
}

/** By how much Lede is better than each of `others`, and how sure that is: 95 % interval, sites drawn anew. */
export function differenceTable(pages: readonly Scored[], others: readonly Way[]): string[] {
  const groups = groupsOf(pages);
  const isText = pages.some(({ page }) => page.truth.text !== undefined);
  const what = isText ? 'F1' : 'share of snippets judged rightly';
  return textTable(
    others.flatMap((peer) => [
      [`lede − ${peer}, ${what}`, 'mean', 'from', 'to'],
      ...groups.map((group) => row(group, peer)),
    ]),
  );
}
