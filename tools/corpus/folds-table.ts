import { foldOf, spreadOf } from './folds';
import type { Way } from './reading';
import { worthOf } from './score-page';
import { meanOf, type Scored, wayOf } from './scored';
import { figure, textTable } from './text-table';

/** Pages in `count` parts, each site whole in one of them. */
export function inFolds(pages: readonly Scored[], count: number): Scored[][] {
  // Lede's rules are written by hand, so nothing is fitted, and each part is scored as it is. A trained
  // part of Lede would be fitted here, on the pages outside each fold, before the fold is read with it.
  return Array.from({ length: count }, (_, fold) =>
    pages.filter(({ domain }) => foldOf(domain, count) === fold),
  );
}

/** The figures of each fold for each way, with their mean and spread. */
export function foldsTable(
  pages: readonly Scored[],
  ways: readonly Way[],
  count: number,
): string[] {
  const isText = pages.some(({ page }) => page.truth.text !== undefined);
  const folds = inFolds(pages, count);
  const figures = (members: readonly Scored[], way: Way): number[] => {
    const scores = members.map((page) => wayOf(page, way).score);
    if (!isText) return [meanOf(scores, worthOf)];
    return (['precision', 'recall', 'f1'] as const).map((name) =>
      meanOf(scores, ({ words }) => words?.[name]),
    );
  };
  const head = isText ? ['precision', 'recall', 'F1'] : ['snippets judged rightly'];
  return textTable([
    [`${count} parts, each site whole in one`, 'sites', 'pages', ...head],
    ...ways.flatMap((way) => {
      const rows = folds.map((members) => figures(members, way));
      const spreads = head.map((_, at) => spreadOf(rows.map((row) => row[at] ?? NaN)));
      return [
        [way, '', '', ...head.map(() => '')],
        ...folds.map((members, fold) => [
          `  part ${fold + 1}`,
          String(new Set(members.map(({ domain }) => domain)).size),
          String(members.length),
          ...(rows[fold] ?? []).map((value) => figure(value)),
        ]),
        ['  mean', '', '', ...spreads.map(({ mean }) => figure(mean))],
        ['  standard deviation', '', '', ...spreads.map(({ deviation }) => figure(deviation))],
      ];
    }),
  ]);
}
