import type { Block } from './blocks';
import { isSmallPrint, isWidgetPhrase } from './phrases';

const cut = /(?:\.{3}|…)$/;

/** A field or a button asks for something; a story does not. */
export const isControl = ({ element, length }: Block): boolean =>
  length < 300 &&
  element.querySelector('input:not([type=hidden]), select, textarea, button') !== null;

function weigh(block: Block): number {
  const { element, text, length, kind, isInternal } = block;
  if (kind === 'prose' || kind === 'whole') return 0;
  if (isWidgetPhrase(block) || isControl(block)) return 2;
  if (kind === 'teaser') {
    const isList = element.matches('ul, ol') && element.children.length > 1;
    // Links to other sites are as often what a story recommends as what a widget sells.
    return (isList ? 2 : 1) * (isInternal ? 1 : 0.5);
  }
  if (isSmallPrint(block)) return 1;
  // Cut by a machine: "… a manager is ne..."
  return kind === 'short' && length >= 30 && cut.test(text) ? 1 : 0;
}

const weighed = new WeakMap<Block, number>();

/**
 * How much a block by itself speaks for a widget: 0 nothing, 1 a hint that needs company, 2 enough.
 * Several rules ask, so the answer is kept as long as the block.
 */
export function evidenceOf(block: Block): number {
  const evidence = weighed.get(block) ?? weigh(block);
  weighed.set(block, evidence);
  return evidence;
}

/** Names by which pages call their widgets; looked at only on parts that hold no prose. */
const widgetName =
  /(?:^|[^a-z])(?:ad|ads|advert\w*|banner|cookie\w*|consent|jobs?|most-?(?:read|popular|viewed)|newsletter\w*|outbrain|promo\w*|recirc\w*|recommend\w*|related\w*|share\w*|sharing|sign-?up|social|sponsor\w*|subscri\w+|taboola|teaser\w*|trending|widget\w*)(?:[^a-z]|$)/i;

/** Whether `element` is called a widget by its class, id or role. */
export const isNamedWidget = (element: Element): boolean =>
  ['class', 'id', 'data-component', 'data-testid', 'aria-label'].some((name) =>
    widgetName.test(element.getAttribute(name)?.slice(0, 300) ?? ''),
  ) || element.matches('aside, nav, [role=complementary], [role=navigation], [role=search]');
