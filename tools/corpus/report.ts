import { ablationTable } from './ablation-table';
import { againstTable } from './against';
import { detectionTable } from './detection-table';
import { differenceTable } from './difference-table';
import { foldsTable } from './folds-table';
import { qualityTable } from './quality-table';
import type { Way } from './reading';
import type { Row } from './row';
import { type Scored, wayOf } from './scored';
import { stepsTable, timesTable } from './times-table';
import { wordsTable } from './words-table';

/** What was run, for the head of the report. */
export interface Asked {
  readonly command: string;
  readonly surroundings: string;
  /** Lede first, then whom it is compared with. */
  readonly ways: readonly Way[];
  /** Whether one page was read at a time: otherwise their times say nothing. */
  readonly isTimed: boolean;
  /** Whether Lede's time is told by step. */
  readonly times: boolean;
  readonly folds: number | undefined;
  /** Steps that were switched off in turn; empty where none were. */
  readonly steps: readonly string[];
  readonly words: boolean;
  /** The rows of an earlier run, and their file. */
  readonly against: { readonly file: string; readonly rows: ReadonlyMap<string, Row> } | undefined;
}

/** Failed pages that are named; a corpus of one site could fail whole. */
const mostNamed = 20;

function failures(pages: readonly Scored[], ways: readonly Way[]): string[] {
  const failed = ways.flatMap((way) =>
    pages.flatMap((page) => {
      const { error } = wayOf(page, way).reading;
      return error === undefined ? [] : [`  ${way} on ${page.page.id}: ${error}`];
    }),
  );
  const more = failed.length - mostNamed;
  return [
    `${failed.length} readings failed`,
    ...failed.slice(0, mostNamed),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ];
}

/** The whole table, in parts with an empty line between them. */
export function report(pages: readonly Scored[], asked: Asked): string {
  const { command, surroundings, ways, isTimed, times, folds, steps, words, against } = asked;
  const empty = pages.filter((page) => wayOf(page, 'lede').isEmpty).length;
  const parts = [
    [
      `${command}   (${surroundings})`,
      `${pages.length} pages, of ${empty} Lede gives no text`,
      ...failures(pages, ways),
    ],
    qualityTable(pages, ways),
    detectionTable(pages),
    isTimed
      ? timesTable(pages, ways)
      : ['Times are told where one page is read at a time: --jobs 1'],
    ...(times && isTimed ? [stepsTable(pages)] : []),
    differenceTable(pages, ways.slice(1)),
    ...(folds === undefined ? [] : [foldsTable(pages, ways, folds)]),
    ...(steps.length === 0 ? [] : [ablationTable(pages, steps)]),
    ...(words ? [wordsTable(pages)] : []),
    ...(against === undefined ? [] : [againstTable(pages, against.rows, against.file)]),
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}
