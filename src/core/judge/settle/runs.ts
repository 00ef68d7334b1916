import { isControl } from '../evidence';
import type { Grained } from '../grained';
import { isAdvertLabel } from '../phrases';
import { type Cluster, clustersOf, endOfStory } from './clusters';

/** Longer texts between teasers are no summaries. */
const longestSummary = 220;
/** Longer lines are no subheads. */
const longestSubhead = 80;

const isLabel = (block: Grained | undefined): boolean =>
  block !== undefined &&
  (block.grain === 'heading' || (block.grain === 'short' && !block.block.isSentence));

/** A short question or exclamation, as promotions begin. */
const isCall = (block: Grained | undefined): boolean =>
  block?.grain === 'short' &&
  block.block.length <= longestSubhead &&
  /[?!؟？！]$/.test(block.block.text);

const isSubhead = (block: Grained): boolean =>
  /^h[2-6]$/.test(block.block.tag) ||
  (isLabel(block) && block.block.length <= longestSubhead && block.block.text.length > 3);

const isTeaser = (block: Grained | undefined): boolean => block?.grain === 'teaser';

const isSummary = (block: Grained | undefined): boolean =>
  block?.grain === 'short' && block.block.length <= longestSummary && block.evidence === 0;

/** How many teasers of a run are followed by a text of their own. */
const summariesIn = (run: readonly Grained[]): number =>
  run.filter((block, at) => isTeaser(run[at - 1]) && isSummary(block)).length;

/**
 * A sentence of the story between two widgets: not a teaser's summary, not the small print of a form,
 * not what stands between a widget's label and its field.
 */
function isStory(run: readonly Grained[], at: number, hasSummaries: boolean): boolean {
  const [previous, block, next] = [run[at - 1], run[at], run[at + 1]];
  if (block?.grain !== 'short' || !block.block.isSentence || block.evidence > 0) return false;
  if (isCall(block) && next !== undefined && next.evidence > 0) return false;
  if (previous === undefined) return true;
  if (isTeaser(previous)) return !hasSummaries;
  // Between a label and its field stands what recommends the form; under a heading may stand a paragraph.
  if (isLabel(previous)) return next === undefined || next.evidence === 0;
  return !isControl(previous.block);
}

/** The last of the labels that follow `at` directly and belong to what is before them. */
type LabelsAfter = (at: number) => number;

/**
 * Tells of a run's labels. Where they end does not depend on where one begins to look, so a stretch that was gone
 * through is gone through once: a run may be nothing but labels, and 20,000 clusters in it took 3 s.
 */
function labelsAfter(run: readonly Grained[], isBeforeProse: boolean): LabelsAfter {
  let [from, end] = [0, -1];
  return (at) => {
    if (at >= from && at <= end) return end;
    let to = at;
    while (isLabel(run[to + 1])) {
      const isLast = to + 2 === run.length;
      // A heading stands over what follows it; the last line before prose may be a subhead without a tag.
      if (run[to + 1]?.grain === 'heading' && !isLast) break;
      if (isLast && isBeforeProse && isSubhead(run[to + 1] as Grained)) break;
      to++;
    }
    [from, end] = [at, to];
    return to;
  };
}

/** `cluster` with the labels and calls before it, and the summary and labels behind it. */
function widen(
  run: readonly Grained[],
  cluster: Cluster,
  hasSummaries: boolean,
  behind: LabelsAfter,
  marked: Uint8Array,
): Cluster {
  let { from, to } = cluster;
  // A form's label and the sentence that recommends it.
  if (isControl((run[from] as Grained).block) && isSummary(run[from - 1]) && isLabel(run[from - 2]))
    from -= 2;
  // Not into what a cluster before has taken: that one has gone as far back as there are labels.
  while (from > 0 && marked[from - 1] === 0 && (isLabel(run[from - 1]) || isCall(run[from - 1])))
    from--;
  if (hasSummaries && isTeaser(run[to]) && isSummary(run[to + 1])) to++;
  // The banner under its label.
  const last = run[to];
  const next = run[to + 1];
  const isBanner = next?.grain === 'media' && next.block.text === '';
  if (last !== undefined && isAdvertLabel(last.block) && isBanner) to++;
  return { from, to: behind(to) };
}

/** The blocks of `run` that are widget. */
function widgetsOf(run: readonly Grained[], isBeforeProse: boolean): Grained[] {
  const evidence = run.map((one) => one.evidence);
  const clusters = clustersOf(evidence);
  const last = clusters.at(-1);
  if (last === undefined) return [];
  const teasers = run.filter(isTeaser).length;
  const hasSummaries = summariesIn(run) >= Math.max(2, (teasers - 1) * 0.6);
  const marked = new Uint8Array(run.length);
  const behind = labelsAfter(run, isBeforeProse);
  for (const cluster of clusters) {
    const { from, to } = widen(run, cluster, hasSummaries, behind, marked);
    marked.fill(1, from, to + 1);
  }
  const end = isBeforeProse ? Infinity : endOfStory(evidence, last);
  return run.filter((_, at) => at >= end || (marked[at] === 1 && !isStory(run, at, hasSummaries)));
}

/**
 * Runs: what stands between two pieces of prose, where widgets and story share one parent and one
 * class. Where a run shows evidence of a widget, all between its first and last piece goes, with
 * the labels around; sentences of the story between, and a subhead before the next prose, stay.
 */
export function runs(all: readonly Grained[]): Grained[] {
  const dropped: Grained[] = [];
  let run: Grained[] = [];
  const end = (isBeforeProse: boolean) => {
    for (const one of widgetsOf(run, isBeforeProse)) dropped.push(one);
    run = [];
  };
  for (const one of all) {
    if (one.grain === 'prose' || one.grain === 'whole') end(true);
    else run.push(one);
  }
  end(false);
  return dropped;
}
