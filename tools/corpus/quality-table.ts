import type { Way } from './reading';
import { type Group, type ScoredWay, groupsOf, meanOf, type Scored, wayOf } from './scored';
import { ratesOf, sumOfSnippets } from './score-snippets';
import { figure, textTable } from './text-table';

const share = (flag: boolean | undefined): number | undefined =>
  flag === undefined ? undefined : Number(flag);

const factCells = (ways: readonly ScoredWay[]): string[] =>
  (['title', 'byline', 'date'] as const).map((fact) =>
    figure(
      meanOf(ways, ({ score }) => share(score[fact])),
      3,
    ),
  );

/** Precision, recall and F1 of words are means over pages. */
function textCells(ways: readonly ScoredWay[]): string[] {
  const snippets = sumOfSnippets(ways.map(({ score }) => score.snippets));
  const found = meanOf(ways, ({ score }) => score.snippets.found / score.snippets.wanted);
  return [
    ...(['precision', 'recall', 'f1'] as const).map((name) =>
      figure(meanOf(ways, ({ score }) => score.words?.[name])),
    ),
    figure(found),
    `${snippets.letIn}/${snippets.unwanted}`,
  ];
}

/** Where the truth has no full text all rates are over snippets, summed over pages. */
function snippetCells(ways: readonly ScoredWay[]): string[] {
  const snippets = sumOfSnippets(ways.map(({ score }) => score.snippets));
  const { precision, recall, f1, accuracy } = ratesOf(snippets);
  return [
    ...[precision, recall, f1, accuracy].map((value) => figure(value)),
    `${snippets.found}/${snippets.wanted}`,
    `${snippets.letIn}/${snippets.unwanted}`,
  ];
}

const textHead = ['precision', 'recall', 'F1', 'with', 'let in'];
const snippetHead = ['precision', 'recall', 'F1', 'accuracy', 'with', 'let in'];
const factHead = ['title', 'byline', 'date'];

function row({ name, pages }: Group, way: Way, isText: boolean): string[] {
  const ways = pages.map((page) => wayOf(page, way));
  const cells = isText ? textCells(ways) : snippetCells(ways);
  return [`  ${name}`, String(pages.length), ...cells, ...factCells(ways)];
}

/** What each of `ways` gets right by page type: one group of rows for each. */
export function qualityTable(pages: readonly Scored[], ways: readonly Way[]): string[] {
  const isText = pages.some(({ page }) => page.truth.text !== undefined);
  const what = isText ? 'Words, means over pages' : 'Snippets, over all pages';
  const head = [what, 'pages', ...(isText ? textHead : snippetHead), ...factHead];
  const groups = groupsOf(pages);
  const blank = head.map(() => '');
  return textTable([
    head,
    ...ways.flatMap((way) => [
      [way, ...blank.slice(1)],
      ...groups.map((group) => row(group, way, isText)),
    ]),
  ]);
}
