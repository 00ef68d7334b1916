import { worthOf } from './score-page';
import { meanOf, type Scored, wayOf } from './scored';
import { figure, signed, textTable } from './text-table';

/** Smaller differences are the same text to anybody. */
const noMove = 1e-9;

/** What Lede is without each of `steps`: how good, by how much that differs, and on how many pages. */
export function ablationTable(pages: readonly Scored[], steps: readonly string[]): string[] {
  const whole = meanOf(pages, (page) => worthOf(wayOf(page, 'lede').score));
  const row = (step: string): string[] => {
    const moves = pages.map(
      (page) => worthOf(wayOf(page, `without ${step}`).score) - worthOf(wayOf(page, 'lede').score),
    );
    const without = meanOf(pages, (page) => worthOf(wayOf(page, `without ${step}`).score));
    return [
      `  ${step}`,
      figure(without),
      signed(without - whole),
      String(moves.filter((move) => move > noMove).length),
      String(moves.filter((move) => move < -noMove).length),
    ];
  };
  return textTable([
    ['Without a step', 'F1', 'difference', 'pages better', 'pages worse'],
    ['  (none)', figure(whole), '', '', ''],
    ...steps.map(row),
  ]);
}
