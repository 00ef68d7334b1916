import { f1Of } from './score-words';
import type { Scored } from './scored';
import { figure, textTable } from './text-table';

/** How well `detect` tells articles from pages of any other type; nothing where the corpus has no types. */
export function detectionTable(pages: readonly Scored[]): string[] {
  const typed = pages.filter(({ page }) => page.pageType !== undefined);
  if (typed.length === 0) return [];
  const count = (story: boolean, article: boolean): number =>
    typed.filter(
      ({ detected, page }) => detected.story === story && (page.pageType === 'article') === article,
    ).length;
  const right = count(true, true);
  const precision = right / (right + count(true, false));
  const recall = right / (right + count(false, true));
  return textTable([
    ['Detection, article or not', 'pages', 'precision', 'recall', 'F1', 'wrongly a story'],
    [
      '  lede',
      String(typed.length),
      figure(precision),
      figure(recall),
      figure(f1Of(precision, recall)),
      String(count(true, false)),
    ],
  ]);
}
