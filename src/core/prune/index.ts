/** Leaves out the blocks that are not story: on the whole page first, then on the chosen body. */
import type { Page } from '../extract/page';
import { type Block, blocksOf } from './blocks';
import { announcements } from './announcements';
import { head, loneLinks, phrases, tail } from './edges';
import { islands } from './islands';
import { runs } from './runs';

/** Looks at all blocks in order and answers those that are not story. */
type Rule = (blocks: readonly Block[]) => Block[];

/** Before the body is chosen, while fields, buttons and the page's own grouping are still there. */
const onPage: readonly [name: string, rule: Rule][] = [
  // While the links around an announcement still stand: they are what tells it from prose.
  ['announcement', announcements],
  // Whole widgets first: what they hold besides links would break the runs.
  ['island', islands],
  ['run', runs],
];

/** On the chosen body, which has a beginning and an end. */
const onBody: readonly [name: string, rule: Rule][] = [
  ['phrase', phrases],
  ['lone-link', loneLinks],
  // Last, because where the story begins and ends is known when everything else is decided.
  ['head', head],
  ['tail', tail],
];

/** Fewer paragraphs of prose do not tell a story from what is around it. */
const fewestParagraphs = 3;

/** Prunes the element chosen as the story's body. */
export function pruneBody(body: Element, page: Page): void {
  apply(onBody, blocksOf(body, page), body, page);
}

/** Does nothing on a page without prose: there the whole page may be lists, and all of it the story. */
export function prunePage(page: Page): void {
  const { body } = page.document;
  const blocks = blocksOf(body, page);
  if (blocks.filter(({ kind }) => kind === 'prose').length >= fewestParagraphs)
    apply(onPage, blocks, body, page);
}

/** Takes out of `root` what the rules name; each sees what the ones before it have left. */
function apply(
  rules: readonly [name: string, rule: Rule][],
  all: readonly Block[],
  root: Element,
  { trace }: Page,
): void {
  let blocks = all;
  for (const [name, rule] of rules) {
    const dropped = new Set(rule(blocks));
    for (const { element, text } of dropped) {
      trace('prune', name, text);
      removeWithEmptyParents(element, root);
    }
    blocks = blocks.filter((block) => !dropped.has(block));
  }
}

function removeWithEmptyParents(element: Element, root: Element): void {
  const parent = element.parentElement;
  element.remove();
  if (parent === null || parent === root) return;
  if (parent.textContent.trim() === '' && parent.querySelector('img, svg, math') === null) {
    removeWithEmptyParents(parent, root);
  }
}
