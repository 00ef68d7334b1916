import { figure, textTable } from '../corpus/text-table';
import { toldBy } from '../corpus/told';
import type { AskedPage } from './detection';
import type { Times } from './detection-in-page';
import { figuresOf } from './figures';

/** Who says what of a page. */
const ways: readonly (readonly [string, (page: AskedPage) => boolean])[] = [
  ['Lede: a story', ({ story }) => story],
  ['Lede: opens by itself', ({ opens }) => opens],
  ['isProbablyReaderable', ({ readerable }) => readerable],
];

const isArticle = ({ pageType }: AskedPage): boolean => pageType === 'article';

function qualityRows(pages: readonly AskedPage[]): string[][] {
  return ways.map(([name, says]) => {
    const { precision, recall, f1 } = toldBy(pages, isArticle, says);
    return [`  ${name}`, ...[precision, recall, f1].map((one) => figure(one, 3))];
  });
}

/** How many pages of each other type are taken for a story. */
function alarmRows(pages: readonly AskedPage[]): string[][] {
  const types = [
    ...new Set(pages.filter((page) => !isArticle(page)).map(({ pageType }) => pageType)),
  ];
  return types.sort().map((type) => {
    const members = pages.filter(({ pageType }) => pageType === type);
    const alarms = ways.map(([, says]) => String(members.filter(says).length));
    return [`  ${type}`, String(members.length), ...alarms];
  });
}

function timeRows(pages: readonly AskedPage[], run: keyof Times): string[][] {
  const row = (way: 'lede' | 'readability', name: string): string[] => {
    const { median, p99, max } = figuresOf(pages.map((page) => page[way][run]));
    return [`  ${name}, ${run} run`, ...[median, p99, max].map((one) => figure(one, 2))];
  };
  return [row('lede', 'Lede'), row('readability', 'isProbablyReaderable')];
}

function ratioRow(pages: readonly AskedPage[], run: keyof Times): string {
  const median = (way: 'lede' | 'readability'): number =>
    figuresOf(pages.map((page) => page[way][run])).median;
  return `  Lede / isProbablyReaderable, medians, ${run} run: ${figure(median('lede') / median('readability'), 1)}`;
}

/**
 * The detection table. Of the pages that Lede's weights were found on its figures are better than of others: those are
 * told by `npm run train`, cross-validated.
 */
export function detectionReport(pages: readonly AskedPage[]): string {
  return [
    `Detection on ${pages.length} pages, article or not. Weights are as shipped: where these are the`,
    'pages they were found on, figures for unseen sites are those of npm run train.',
    '',
    ...textTable([['', 'precision', 'recall', 'F1'], ...qualityRows(pages)]),
    '',
    ...textTable([['False alarms', 'pages', ...ways.map(([name]) => name)], ...alarmRows(pages)]),
    '',
    ...textTable([
      ['Milliseconds', 'median', 'p99', 'max'],
      ...timeRows(pages, 'first'),
      ...timeRows(pages, 'later'),
    ]),
    ratioRow(pages, 'first'),
    ratioRow(pages, 'later'),
  ].join('\n');
}
