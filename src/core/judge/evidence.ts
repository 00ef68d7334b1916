import type { Block } from '../blocks/block';
import { cut, isHeading } from '../blocks/nature';
import type { Grain } from './grain';
import { isSmallPrint, isWidgetPhrase } from './phrases';

/** A box that asks for something says its piece in fewer characters; a table laid out as a form takes more. */
const longestBox = 300;
const longestForm = 1500;

/** Here a button copies, enlarges or downloads what it stands beside. */
const withTools = new Set(['pre', 'figure', 'dl', 'math', 'svg']);

/** A field or a button asks for something; a story does not. In a heading it folds or links the section. */
export const isControl = (block: Block): boolean =>
  block.controls > 0 &&
  !withTools.has(block.tag) &&
  block.length < (block.tag === 'table' ? longestForm : longestBox) &&
  !isHeading(block);

/** How much a block by itself speaks for a widget: 0 nothing, 1 a hint that needs company, 2 enough. */
export function evidenceOf(block: Block, grain: Grain): number {
  const { tag, text, length, isInternal, items } = block;
  if (grain === 'prose' || grain === 'whole') return 0;
  if (isControl(block) || isWidgetPhrase(block, grain)) return 2;
  if (grain === 'teaser') {
    const isList = (tag === 'ul' || tag === 'ol' || tag === 'table') && items > 1;
    // Links to other sites are as often what a story recommends as what a widget sells.
    return (isList ? 2 : 1) * (isInternal ? 1 : 0.5);
  }
  if (isSmallPrint(block, grain)) return 1;
  // Cut by a machine: "… a manager is ne..."
  return grain === 'short' && length >= 30 && cut.test(text) ? 1 : 0;
}
