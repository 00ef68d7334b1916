import { figure, textTable } from '../corpus/text-table';
import { toldBy } from '../corpus/told';
import type { Unseen } from './cross-validate';

const isStory = (page: Unseen): boolean => page.isStory;

function row(
  label: string,
  unseen: readonly Unseen[],
  isTold: (page: Unseen) => boolean,
): string[] {
  const { precision, recall, f1 } = toldBy(unseen, isStory, isTold);
  return [label, figure(precision), figure(recall), figure(f1)];
}

/** The cross-validated table: stories told, stories that open, and false alarms by the type of page. */
export function trainingReport(unseen: readonly Unseen[], folds: number): string {
  const types = [...new Set(unseen.map(({ pageType }) => pageType))].sort();
  const alarms = types
    .filter((type) => unseen.some(({ pageType, isStory }) => pageType === type && !isStory))
    .map((type) => {
      const pages = unseen.filter(({ pageType }) => pageType === type);
      const stories = pages.filter(({ verdict }) => verdict.story).length;
      const opens = pages.filter(({ verdict }) => verdict.opens).length;
      return [`  ${type}`, String(pages.length), String(stories), String(opens)];
    });
  const sure = unseen.filter(({ isSure }) => isSure);
  const wrong = sure.filter(({ isStory, verdict }) => verdict.story !== isStory);
  return [
    ...textTable([
      [
        `${String(unseen.length)} pages, ${String(folds)} folds by site`,
        'precision',
        'recall',
        'F1',
      ],
      row('  a story', unseen, ({ verdict }) => verdict.story),
      row('  opens by itself', unseen, ({ verdict }) => verdict.opens),
      row('  a story, by all that can be counted', unseen, ({ all }) => all.story),
      row('  opens, by all that can be counted', unseen, ({ all }) => all.opens),
      row('  a story, at a glance', unseen, ({ glance }) => glance.story),
    ]),
    '',
    `A glance is sure of ${String(sure.length)}, and wrong about ${String(wrong.length)} of these.`,
    '',
    ...textTable([['False alarms', 'pages', 'a story', 'opens'], ...alarms]),
  ].join('\n');
}
