import type { Block } from './blocks';
import { isWidgetPhrase } from './phrases';

/** Looks at all blocks in order and answers the positions of those that are not story. */
export type Rule = (blocks: readonly Block[]) => number[];

const isProse = (block: Block | undefined): boolean =>
  block?.kind === 'prose' || block?.kind === 'whole';

/** Most text a teaser's own summary has; the longest in the fixtures' farms are under 200. */
const longestSummary = 220;

/**
 * Runs of teasers: link farms, job widgets, "most read". A run starts and ends with a teaser and
 * holds three at least; between two teasers stands no more than one short text (a summary, a price,
 * a picture). The label before it and the summary after its last teaser belong to it.
 */
export function teaserRuns(blocks: readonly Block[]): number[] {
  const dropped: number[] = [];
  const isTeaser = (at: number) => blocks[at]?.kind === 'teaser';
  const isFiller = (at: number) => {
    const block = blocks[at];
    return block !== undefined && block.length <= longestSummary && block.kind !== 'whole';
  };
  for (let start = 0; start < blocks.length; start++) {
    if (!isTeaser(start)) continue;
    let end = start;
    let teasers = 1;
    let summaries = 0;
    for (let at = start + 1; at < blocks.length && at - end <= 3; at++) {
      if (isTeaser(at)) {
        summaries += at - end - 1;
        end = at;
        teasers++;
      } else if (
        !isFiller(at) ||
        (isProse(blocks[at]) && at - end > 1 && isProse(blocks[at - 1]))
      ) {
        break;
      }
    }
    if (teasers >= 3) {
      let from = start;
      while (from > 0 && isLabel(blocks[from - 1])) from--;
      // Where most teasers carry a summary, the last one's stands behind the run.
      const hasLast = summaries >= (teasers - 1) * 0.6 && isFiller(end + 1);
      for (let at = from; at <= (hasLast ? end + 1 : end); at++) dropped.push(at);
    }
    start = end;
  }
  return dropped;
}

const isLabel = (block: Block | undefined): boolean =>
  block !== undefined &&
  block.length <= 60 &&
  (block.kind === 'heading' || (block.kind === 'short' && !/[.!?"”»]$/.test(block.text)));

/** Texts that by their words are widgets: sign-up lines, share bars, advert labels. */
export function widgetPhrases(blocks: readonly Block[]): number[] {
  return [...blocks.keys()].filter((at) => {
    const block = blocks[at];
    return block !== undefined && block.kind !== 'whole' && isWidgetPhrase(block);
  });
}

/** A paragraph that is nothing but one link, standing between paragraphs of prose: a related story. */
export function loneLinks(blocks: readonly Block[]): number[] {
  return [...blocks.keys()].filter((at) => {
    const block = blocks[at];
    return (
      block?.kind === 'teaser' &&
      block.linkShare > 0.9 &&
      block.element.matches('p, div, section, h2, h3, h4, ul') &&
      (isProse(blocks[at - 1]) || isProse(blocks[at - 2])) &&
      (isProse(blocks[at + 1]) || isProse(blocks[at + 2]))
    );
  });
}

/** What follows the last prose of a story with prose enough: teasers, labels, headings of nothing. */
export function tail(blocks: readonly Block[]): number[] {
  const prose = blocks.filter((block) => isProse(block));
  const last = blocks.lastIndexOf(prose.at(-1) as Block);
  if (prose.length < 4) return [];
  return [...blocks.keys()].filter((at) => {
    const kind = blocks[at]?.kind;
    return (
      at > last &&
      (kind === 'teaser' || kind === 'heading' || (kind === 'short' && isLabel(blocks[at])))
    );
  });
}
