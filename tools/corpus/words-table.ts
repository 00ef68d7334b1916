import type { Balance } from './balance';
import { groupsOf, type Scored } from './scored';
import { figure, textTable } from './text-table';

/** Pages that are shown with what is missing from them, and words of each. */
const mostPages = 20;
const mostWords = 12;

const balances = (pages: readonly Scored[]): Balance[] =>
  pages.flatMap(({ balance }) => balance ?? []);

const sum = (list: readonly Balance[], pick: (one: Balance) => number): number =>
  list.reduce((total, one) => total + pick(one), 0);

const percent = (part: number, whole: number): string => `${figure((part / whole) * 100, 2)} %`;

function row(name: string, pages: readonly Scored[]): string[] {
  const known = balances(pages);
  const words = sum(known, (one) => one.words);
  return [
    `  ${name}`,
    String(pages.length),
    percent(known.filter(({ isExact }) => isExact).length, pages.length),
    percent(
      sum(known, (one) => one.missingCount),
      words,
    ),
    percent(
      sum(known, (one) => one.excludedCount),
      words,
    ),
    String(known.filter(({ twice }) => twice.length > 0).length),
  ];
}

function worstLine({ page, balance }: Scored): string[] {
  if (balance === undefined) return [`  ${page.id}`, 'not read', '', page.url];
  const { missing, missingCount, words, twice } = balance;
  const most = [...missing].sort(([, a], [, b]) => b - a).slice(0, mostWords);
  const sample = most.map(([word, count]) => (count > 1 ? `${word}×${count}` : word)).join(' ');
  const both = twice.length === 0 ? '' : `blocks in both: ${twice.slice(0, 5).join(' ')}; `;
  return [`  ${page.id}`, String(missingCount), percent(missingCount, words), both + sample];
}

/** Whether every word of a page is in the story, left out, or excluded, and the pages where one is not. */
export function wordsTable(pages: readonly Scored[]): string[] {
  const inexact = pages
    .filter(({ balance }) => balance?.isExact !== true)
    .sort(
      (a, b) => (b.balance?.missingCount ?? Infinity) - (a.balance?.missingCount ?? Infinity) || 0,
    );
  return [
    ...textTable([
      ['Every word of the page', 'pages', 'exact', 'missing', 'excluded', 'block in both'],
      ...groupsOf(pages).map(({ name, pages: members }) => row(name, members)),
    ]),
    ...(inexact.length === 0 ? [] : ['', `Not exact: ${inexact.length}`]),
    ...inexact.slice(0, mostPages).map((page) => worstLine(page).join('  ').trimEnd()),
  ];
}
