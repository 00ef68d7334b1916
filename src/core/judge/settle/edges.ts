import type { Grained } from '../grained';
import { isWidgetPhrase } from '../phrases';

const isProse = (one: Grained | undefined): boolean =>
  one !== undefined &&
  (one.grain === 'prose' ||
    one.grain === 'whole' ||
    (one.grain === 'short' && one.block.isSentence));

/** Lines that by their words are a widget's: sign-up lines, advert labels. */
export const phrases = (all: readonly Grained[]): Grained[] =>
  all.filter(({ block, grain }) => isWidgetPhrase(block, grain));

/** A paragraph that is nothing but a link to the same site, between two of prose: a related story. */
export const loneLinks = (all: readonly Grained[]): Grained[] =>
  all.filter(
    ({ block, grain }, at) =>
      grain === 'teaser' &&
      block.linkShare > 0.9 &&
      block.isInternal &&
      /^(?:p|div|section|run)$/.test(block.tag) &&
      (isProse(all[at - 1]) || isProse(all[at - 2])) &&
      (isProse(all[at + 1]) || isProse(all[at + 2])),
  );

/** Fewer paragraphs are too few to say where a story begins and ends. */
const fewestParagraphs = 4;

const isLong = (all: readonly Grained[]): boolean =>
  all.filter(({ grain }) => grain === 'prose').length >= fewestParagraphs;

/** Longer lines at the edges of a story may be its own: a dek, a list's last line. */
const longestLabel = 60;

/** Teasers and labels: nothing of a story's, where no sentence of it stands on one side. */
const isEdge = ({ grain, block }: Grained): boolean =>
  grain === 'teaser' || (grain === 'short' && !block.isSentence && block.length <= longestLabel);

/** What follows the last sentence of a story: teasers, labels, headings of nothing. */
export function tail(all: readonly Grained[]): Grained[] {
  if (!isLong(all)) return [];
  const last = all.findLastIndex(isProse);
  return all.filter((one, at) => at > last && (one.grain === 'heading' || isEdge(one)));
}

/** What stands before the first sentence of a story: section, date, minutes to read, the author's post. */
export function head(all: readonly Grained[]): Grained[] {
  if (!isLong(all)) return [];
  const first = all.findIndex((one) => isProse(one) || one.grain === 'heading');
  return all.filter((one, at) => at < first && isEdge(one));
}
