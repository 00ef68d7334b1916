import type { Trace } from '../extract/page';
import { blocksOf } from './blocks';
import { type Rule, loneLinks, tail, teaserRuns, widgetPhrases } from './rules';

/**
 * The rules in order; each sees what the ones before it have left.
 */
const rules: readonly [name: string, rule: Rule][] = [
  // Runs first: they need their labels and summaries around them to be seen whole.
  ['teaser-run', teaserRuns],
  ['widget-phrase', widgetPhrases],
  // Only once runs are gone is a link between two paragraphs a lone one.
  ['lone-link', loneLinks],
  // Last, because what ends the story is known when everything else is decided.
  ['tail', tail],
];

/** Takes out of `body` the blocks that are not story, and the elements this leaves empty. */
export function prune(body: Element, trace: Trace): void {
  let blocks = blocksOf(body);
  for (const [name, rule] of rules) {
    const dropped = new Set(rule(blocks));
    for (const at of dropped) {
      const block = blocks[at];
      if (block === undefined) continue;
      trace('prune', name, block.text);
      removeWithEmptyParents(block.element, body);
    }
    blocks = blocks.filter((_, at) => !dropped.has(at));
  }
}

function removeWithEmptyParents(element: Element, body: Element): void {
  const parent = element.parentElement;
  element.remove();
  if (parent === null || parent === body) return;
  if (parent.textContent.trim() === '' && parent.querySelector('img, svg, math') === null) {
    removeWithEmptyParents(parent, body);
  }
}
