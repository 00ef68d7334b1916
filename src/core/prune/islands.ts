import { ancestorsOf } from './ancestors';
import type { Block } from './blocks';
import { evidenceOf, isNamedWidget } from './evidence';
import { sum } from './sum';

/** Share of link text from which a part without prose is a farm of links. */
const farmShare = 0.4;
/** An island with more text than this is judged by its links alone. */
const smallIsland = 600;

/** Whether the page calls the island, or a part that holds most of it, a widget. */
const isNamed = (island: Element): boolean =>
  isNamedWidget(island) ||
  (island.childElementCount === 1 && isNamed(island.children[0] as Element));

function isWidget({ element: island, blocks }: Island): boolean {
  if (blocks.some(({ kind, element }) => kind === 'whole' || element.matches('h1, blockquote')))
    return false;
  const length = sum(blocks.map((block) => block.length));
  const linked = sum(blocks.map((block) => block.length * block.linkShare));
  if (length < smallIsland && isNamed(island)) return true;
  // One block by itself is left to its run, which sees its neighbours.
  if (blocks.length < 2) return false;
  return sum(blocks.map(evidenceOf)) >= 2 && (linked >= length * farmShare || length < smallIsland);
}

interface Island {
  readonly element: Element;
  readonly blocks: Block[];
}

/** The parts of the page without prose, each as large as it can be. */
function islandsOf(blocks: readonly Block[], mainland: ReadonlySet<Element>): Island[] {
  const byElement = new Map<Element, Block[]>();
  for (const block of blocks) {
    if (block.kind === 'prose') continue;
    let element = block.element;
    while (element.parentElement !== null && !mainland.has(element.parentElement))
      element = element.parentElement;
    const group = byElement.get(element);
    if (group === undefined) byElement.set(element, [block]);
    else group.push(block);
  }
  return [...byElement].map(([element, group]) => ({ element, blocks: group }));
}

const classOf = (element: Element): string =>
  `${element.localName} ${element.getAttribute('class') ?? ''}`.trim();

/**
 * Islands: the largest parts of the page that hold no prose. One that shows enough evidence goes as a
 * whole, with its labels, summaries and small print, which by themselves could be anything; and with
 * it go the islands that the page gives the same class, and no part of the story.
 */
export function islands(blocks: readonly Block[]): Block[] {
  const prose = blocks.filter(({ kind }) => kind === 'prose').map(({ element }) => element);
  const mainland = ancestorsOf(prose);
  const all = islandsOf(blocks, mainland);
  const widgets = all.filter(isWidget);
  const widgetClasses = new Set(
    widgets.map(({ element }) => classOf(element)).filter((name) => name.includes(' ')),
  );
  for (const element of [...mainland, ...prose]) widgetClasses.delete(classOf(element));
  const alike = all.filter(
    ({ element, blocks: group }) =>
      widgetClasses.has(classOf(element)) &&
      group.length > 1 &&
      group.every(({ kind }) => kind === 'short' || kind === 'heading' || kind === 'teaser'),
  );
  return [...new Set([...widgets, ...alike])].flatMap((island) => island.blocks);
}
