import type { Block } from './blocks';
import { evidenceOf, isControl } from './evidence';
import { isAdvertLabel } from './phrases';
import { sum } from './sum';

/** Longer texts between teasers are no summaries. */
const longestSummary = 220;
/** Longer lines are no subheads. */
const longestSubhead = 80;

const isLabel = (block: Block | undefined): boolean =>
  block !== undefined &&
  (block.kind === 'heading' || (block.kind === 'short' && !block.isSentence));

/** A short question or exclamation, as promotions begin. */
const isCall = (block: Block | undefined): boolean =>
  block?.kind === 'short' && block.length <= longestSubhead && /[?!؟？！]$/.test(block.text);

const isSubhead = (block: Block): boolean =>
  block.element.matches('h2, h3, h4, h5, h6') ||
  (isLabel(block) && block.length <= longestSubhead && block.text.length > 3);

const isTeaser = (block: Block | undefined): boolean => block?.kind === 'teaser';

const isSummary = (block: Block | undefined): boolean =>
  block?.kind === 'short' && block.length <= longestSummary && evidenceOf(block) === 0;

/** How many teasers of a run are followed by a text of their own. */
const summariesIn = (run: readonly Block[]): number =>
  run.filter((block, at) => isTeaser(run[at - 1]) && isSummary(block)).length;

/**
 * A sentence of the story between two widgets: not a teaser's summary, not the small print of a form,
 * not what stands between a widget's label and its field.
 */
function isStory(run: readonly Block[], at: number, hasSummaries: boolean): boolean {
  const [previous, block, next] = [run[at - 1], run[at], run[at + 1]];
  if (block?.kind !== 'short' || !block.isSentence || evidenceOf(block) > 0) return false;
  if (isCall(block) && next !== undefined && evidenceOf(next) > 0) return false;
  if (previous === undefined) return true;
  if (isTeaser(previous)) return !hasSummaries;
  // Between a label and its field stands what recommends the form; under a heading may stand a paragraph.
  if (isLabel(previous)) return next === undefined || evidenceOf(next) === 0;
  return !isControl(previous);
}

/** More blocks without evidence than this part two widgets: a teaser's summary, price and date are three. */
const longestGap = 3;

/** A widget, or several close together: from its first to its last block with evidence. */
interface Cluster {
  readonly from: number;
  readonly to: number;
}

/** The clusters of a run that show enough evidence to be widgets. */
function clustersOf(evidence: readonly number[]): Cluster[] {
  const clusters: Cluster[] = [];
  for (const [at, one] of evidence.entries()) {
    const last = clusters.at(-1);
    if (one === 0) continue;
    if (last === undefined || at - last.to > longestGap + 1) clusters.push({ from: at, to: at });
    else clusters[clusters.length - 1] = { ...last, to: at };
  }
  return clusters.filter(({ from, to }) => sum(evidence.slice(from, to + 1)) >= 2);
}

/** Evidence in one cluster after which no short sentence is the story's any more, where no prose follows. */
const enoughToEnd = 3;

/** The position in `cluster`, the last of a run behind the last prose, from which all is widget. */
function endOfStory(evidence: readonly number[], { from, to }: Cluster): number {
  for (let at = from; at <= to; at++) {
    if (sum(evidence.slice(from, at + 1)) >= enoughToEnd) return at;
  }
  return Infinity;
}

/** `cluster` with the labels and calls before it, and the summary and labels behind it. */
function widen(
  run: readonly Block[],
  cluster: Cluster,
  hasSummaries: boolean,
  isBeforeProse: boolean,
): Cluster {
  let { from, to } = cluster;
  // A form's label and the sentence that recommends it.
  if (isControl(run[from] as Block) && isSummary(run[from - 1]) && isLabel(run[from - 2]))
    from -= 2;
  while (from > 0 && (isLabel(run[from - 1]) || isCall(run[from - 1]))) from--;
  if (hasSummaries && isTeaser(run[to]) && isSummary(run[to + 1])) to++;
  // The banner under its label.
  if (isAdvertLabel(run[to]) && run[to + 1]?.kind === 'media' && run[to + 1]?.text === '') to++;
  while (isLabel(run[to + 1])) {
    const isLast = to + 2 === run.length;
    // A heading stands over what follows it; the last line before prose may be a subhead without a tag.
    if (run[to + 1]?.kind === 'heading' && !isLast) break;
    if (isLast && isBeforeProse && isSubhead(run[to + 1] as Block)) break;
    to++;
  }
  return { from, to };
}

/** The blocks of `run` that are widget. */
function widgetsOf(run: readonly Block[], isBeforeProse: boolean): Block[] {
  const evidence = run.map(evidenceOf);
  const clusters = clustersOf(evidence);
  const last = clusters.at(-1);
  if (last === undefined) return [];
  const teasers = run.filter(isTeaser).length;
  const hasSummaries = summariesIn(run) >= Math.max(2, (teasers - 1) * 0.6);
  const wide = clusters.map((cluster) => widen(run, cluster, hasSummaries, isBeforeProse));
  const end = isBeforeProse ? Infinity : endOfStory(evidence, last);
  return run.filter(
    (_, at) =>
      at >= end ||
      (wide.some(({ from, to }) => at >= from && at <= to) && !isStory(run, at, hasSummaries)),
  );
}

/**
 * Runs: what stands between two pieces of prose, where widgets and story share one parent and one
 * class. Where a run shows evidence of a widget, all between its first and last piece goes, with
 * the labels around; sentences of the story between, and a subhead before the next prose, stay.
 */
export function runs(blocks: readonly Block[]): Block[] {
  const dropped: Block[] = [];
  let run: Block[] = [];
  const end = (isBeforeProse: boolean) => {
    dropped.push(...widgetsOf(run, isBeforeProse));
    run = [];
  };
  for (const block of blocks) {
    if (block.kind === 'prose' || block.kind === 'whole') end(true);
    else run.push(block);
  }
  end(false);
  return dropped;
}
