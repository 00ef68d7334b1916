import type { Explained, ExplainedBlock } from './explained';
import { tally } from './tally';

/** As much of a block's text as tells which one it is. */
const firstWords = 100;

/** What a stranger's text could steer a terminal by, and what would turn the line round. */
const steering = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

const letters = new Intl.Segmenter('en');

/** `text` on one line of a terminal, cut where it is long. */
export function oneLine(text: string, longest = firstWords): string {
  const line = text
    .slice(0, longest * 4)
    .replace(/\s+/gu, ' ')
    .replace(steering, '')
    .trim();
  const found = [...letters.segment(line)].map(({ segment }) => segment);
  return found.length > longest ? `${found.slice(0, longest - 1).join('')}…` : line;
}

/** What a block shows, pictures without words included. */
export const shownOf = ({ text, pictures }: ExplainedBlock): string =>
  [...pictures.map((picture) => `[picture: ${picture}]`), text].join(' ').trim();

const lineOf = (block: ExplainedBlock, reasonWidth: number, tagWidth: number): string => {
  const { id, tag, verdict } = block;
  const { keep, score, kind, step, reason } = verdict;
  return [
    keep ? '+' : '-',
    score.toFixed(2),
    kind.padEnd('job-listing'.length),
    `${step}/${reason}`.padEnd(reasonWidth),
    `#${id}`.padEnd(5),
    tag.padEnd(tagWidth),
    oneLine(shownOf(block)),
  ].join('  ');
};

const widest = (texts: readonly string[]): number =>
  Math.max(0, ...texts.map(({ length }) => length));

/** One line a block, in the order of the page: kept or not, score, kind, step and reason, id, element, first words. */
export function textLines({ blocks }: Explained): string[] {
  const reasonWidth = widest(blocks.map(({ verdict }) => `${verdict.step}/${verdict.reason}`));
  const tagWidth = widest(blocks.map(({ tag }) => tag));
  return blocks.map((block) => lineOf(block, reasonWidth, tagWidth));
}

/** What came of the page: how much was kept and what detection says; then as what the rest was left out, if it was. */
export function summary({ blocks, refusal, detected }: Explained): [string, ...string[]] {
  const counts = tally(blocks);
  const kept = counts.reduce((sum, count) => sum + count.kept, 0);
  const left = counts
    .filter(({ leftOut }) => leftOut > 0)
    .sort((a, b) => b.leftOut - a.leftOut)
    .map(({ kind, leftOut }) => `${kind} ${leftOut}`);
  const outcome =
    refusal === undefined ? `${kept} of ${blocks.length} blocks kept.` : `Refused: ${refusal}.`;
  const detection = `Detection says ${detected.story ? 'story' : 'no story'} (${detected.score.toFixed(2)}).`;
  return [`${outcome} ${detection}`, ...(left.length > 0 ? [`Left out: ${left.join(', ')}.`] : [])];
}
