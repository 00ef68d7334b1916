import type { Block } from './blocks';
import { evidenceOf, isControl } from './evidence';
import { isAdvertLabel } from './phrases';

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
  return !isControl(previous) && !isLabel(previous);
}

/** Evidence after which no short sentence is the story's any more, where no prose follows. */
const enoughToEnd = 3;

/** The position from which a run behind the last prose is all widget: comments, footers, small print. */
function endOfStory(evidence: readonly number[]): number {
  let sum = 0;
  const end = evidence.findIndex((one) => (sum += one) >= enoughToEnd);
  return end === -1 ? Infinity : end;
}

/** The blocks of `run` that are widget, where its evidence is enough. */
function widgetOf(run: readonly Block[], isBeforeProse: boolean): Block[] {
  const evidence = run.map(evidenceOf);
  if (evidence.reduce((total, one) => total + one, 0) < 2) return [];
  let from = evidence.findIndex((one) => one > 0);
  let to = evidence.findLastIndex((one) => one > 0);
  const teasers = run.filter(isTeaser).length;
  const hasSummaries = summariesIn(run) >= Math.max(2, (teasers - 1) * 0.6);
  // A form's label and the sentence that recommends it.
  if (isControl(run[from] as Block) && isSummary(run[from - 1]) && isLabel(run[from - 2]))
    from -= 2;
  while (from > 0 && (isLabel(run[from - 1]) || isCall(run[from - 1]))) from--;
  if (hasSummaries && isTeaser(run[to]) && isSummary(run[to + 1])) to++;
  // The banner under its label.
  if (isAdvertLabel(run[to]) && run[to + 1]?.kind === 'media' && run[to + 1]?.text === '') to++;
  while (isLabel(run[to + 1])) {
    const isLast = to + 2 === run.length;
    if (isLast && isBeforeProse && isSubhead(run[to + 1] as Block)) break;
    to++;
  }
  const end = isBeforeProse ? Infinity : endOfStory(evidence);
  return run.filter(
    (_, at) => at >= end || (at >= from && at <= to && !isStory(run, at, hasSummaries)),
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
    dropped.push(...widgetOf(run, isBeforeProse));
    run = [];
  };
  for (const block of blocks) {
    if (block.kind === 'prose' || block.kind === 'whole') end(true);
    else run.push(block);
  }
  end(false);
  return dropped;
}
