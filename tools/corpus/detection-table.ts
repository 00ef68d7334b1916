import type { Scored } from './scored';
import { figure, textTable } from './text-table';
import { toldBy } from './told';

/** How well `detect` tells articles from pages of any other type; nothing where the corpus has no types. */
export function detectionTable(pages: readonly Scored[]): string[] {
  const typed = pages.filter(({ page }) => page.pageType !== undefined);
  if (typed.length === 0) return [];
  const isArticle = ({ page }: Scored): boolean => page.pageType === 'article';
  const isTold = ({ detected }: Scored): boolean => detected.story;
  const { precision, recall, f1 } = toldBy(typed, isArticle, isTold);
  const alarms = typed.filter((page) => isTold(page) && !isArticle(page)).length;
  return textTable([
    ['Detection, article or not', 'pages', 'precision', 'recall', 'F1', 'wrongly a story'],
    ['  lede', String(typed.length), figure(precision), figure(recall), figure(f1), String(alarms)],
  ]);
}
