/** More blocks without evidence than this part two widgets: a teaser's summary, price and date are three. */
const longestGap = 3;

/** A widget, or several close together: from its first to its last block with evidence. */
export interface Cluster {
  readonly from: number;
  readonly to: number;
}

/** The clusters of a run that show enough evidence to be widgets. */
export function clustersOf(evidence: readonly number[]): Cluster[] {
  const clusters: Cluster[] = [];
  for (const [at, one] of evidence.entries()) {
    const last = clusters.at(-1);
    if (one === 0) continue;
    if (last === undefined || at - last.to > longestGap + 1) clusters.push({ from: at, to: at });
    else clusters[clusters.length - 1] = { ...last, to: at };
  }
  return clusters.filter(({ from, to }) => total(evidence.slice(from, to + 1)) >= 2);
}

/** Evidence in one cluster after which no short sentence is the story's any more, where no prose follows. */
const enoughToEnd = 3;

/** The position in `cluster`, the last of a run behind the last prose, from which all is widget. */
export function endOfStory(evidence: readonly number[], { from, to }: Cluster): number {
  for (let at = from; at <= to; at++) {
    if (total(evidence.slice(from, at + 1)) >= enoughToEnd) return at;
  }
  return Infinity;
}

const total = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0);
