import { existsSync, readFileSync } from 'node:fs';
import type { Scorable } from './score-page';
import type { PageReading } from './reading';
import { WrongInputError } from './wrong-input';

/** One line of `--out`: what Lede says of a page, readable by any later run. */
export interface Row extends Scorable {
  readonly id: string;
  readonly story: boolean;
  readonly score: number;
  readonly ms: number;
  readonly error?: string;
}

/** The row of a page, without line break. */
export function rowOf({ id, story, score, ways }: PageReading): string {
  const reading = ways.get('lede');
  if (reading === undefined) throw new Error(`Page ${id} was not read.`);
  const { text, title, byline, publishedTime, ms, error } = reading;
  const row: Row = {
    id,
    text,
    title,
    byline,
    publishedTime,
    story,
    score,
    ms: Math.round(ms * 10) / 10,
    ...(error === undefined ? {} : { error }),
  };
  return JSON.stringify(row);
}

/** The rows of an earlier run, by id. Throws WrongInputError. */
export function readRows(file: string): Map<string, Row> {
  if (!existsSync(file)) throw new WrongInputError(`There is no ${file}.`);
  const lines = readFileSync(file, 'utf8').split('\n');
  const rows = lines.flatMap((line, at) => (line.trim() === '' ? [] : [readRow(line, file, at)]));
  return new Map(rows.map((row) => [row.id, row]));
}

function readRow(line: string, file: string, at: number): Row {
  try {
    const row = JSON.parse(line) as Partial<Row> | null;
    if (typeof row?.id === 'string' && typeof row.text === 'string') {
      return {
        title: '',
        byline: '',
        publishedTime: '',
        story: false,
        score: 0,
        ms: 0,
        ...row,
      } as Row;
    }
  } catch {
    // Told below, as any other line that is no row.
  }
  throw new WrongInputError(`Line ${at + 1} of ${file} is no page of an earlier run.`);
}
