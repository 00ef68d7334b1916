import { f1Of } from '../corpus/score-words';
import { figure, textTable } from '../corpus/text-table';
import type { Unseen } from './cross-validate';

/** How well pages are told whose sites the model has not seen. */
export interface Told {
  readonly precision: number;
  readonly recall: number;
}

/** Precision and recall where `isTold` says which pages are taken for stories. */
export function toldBy(unseen: readonly Unseen[], isTold: (page: Unseen) => boolean): Told {
  const told = unseen.filter(isTold);
  const right = told.filter(({ isStory }) => isStory).length;
  const stories = unseen.filter(({ isStory }) => isStory).length;
  return { precision: right / told.length, recall: right / stories };
}

const row = (label: string, { precision, recall }: Told): string[] => [
  label,
  figure(precision),
  figure(recall),
  figure(f1Of(precision, recall)),
];

/** The cross-validated table: stories told, stories that open, and false alarms by the type of page. */
export function trainingReport(
  unseen: readonly Unseen[],
  folds: number,
  opensFrom: number,
): string {
  const types = [...new Set(unseen.map(({ pageType }) => pageType))].sort();
  const alarms = types
    .filter((type) => unseen.some(({ pageType, isStory }) => pageType === type && !isStory))
    .map((type) => {
      const pages = unseen.filter(({ pageType }) => pageType === type);
      const stories = pages.filter(({ verdict }) => verdict.story).length;
      const opens = pages.filter(({ verdict }) => verdict.opens).length;
      return [`  ${type}`, String(pages.length), String(stories), String(opens)];
    });
  return [
    ...textTable([
      [
        `${String(unseen.length)} pages, ${String(folds)} folds by site`,
        'precision',
        'recall',
        'F1',
      ],
      row(
        '  a story',
        toldBy(unseen, ({ verdict }) => verdict.story),
      ),
      row(
        `  opens by itself (from ${String(opensFrom)})`,
        toldBy(unseen, ({ verdict }) => verdict.opens),
      ),
    ]),
    '',
    ...textTable([['False alarms', 'pages', 'a story', 'opens'], ...alarms]),
  ].join('\n');
}
