import type { Row } from './row';
import { scorePage, worthOf } from './score-page';
import { type Scored, wayOf } from './scored';
import { figure, signed, textTable } from './text-table';

/** A page whose text is better or worse than in an earlier run. */
export interface Move {
  readonly id: string;
  readonly url: string;
  readonly before: number;
  readonly after: number;
}

/** Smaller moves show in no table. */
const noMove = 0.000_05;

/** The pages that are in both runs and have moved, the worst first, then by id. */
export function movesOf(pages: readonly Scored[], rows: ReadonlyMap<string, Row>): Move[] {
  const moves = pages.flatMap((page): Move[] => {
    const { id, url, truth } = page.page;
    const row = rows.get(id);
    if (row === undefined) return [];
    const before = worthOf(scorePage(row, truth));
    return [{ id, url, before, after: worthOf(wayOf(page, 'lede').score) }];
  });
  return moves
    .filter(({ before, after }) => Math.abs(after - before) > noMove)
    .sort((a, b) => a.after - a.before - (b.after - b.before) || a.id.localeCompare(b.id));
}

/** The list of moves, with how many went which way. */
export function againstTable(
  pages: readonly Scored[],
  rows: ReadonlyMap<string, Row>,
  file: string,
): string[] {
  const moves = movesOf(pages, rows);
  const better = moves.filter(({ before, after }) => after > before).length;
  const unknown = pages.filter(({ page }) => !rows.has(page.id)).length;
  const known = pages.length - unknown;
  const sum = moves.reduce((total, { before, after }) => total + after - before, 0);
  return [
    `Against ${file}: ${better} pages better, ${moves.length - better} worse, ${known - moves.length} as before, ` +
      `${unknown} not in it; ${signed(sum / known)} on average`,
    ...textTable(
      moves.map(({ id, before, after }) => [
        `  ${id}`,
        signed(after - before),
        `${figure(before)} → ${figure(after)}`,
      ]),
    ).map((line, at) => `${line}  ${moves[at]?.url ?? ''}`),
  ];
}
