import { ancestorsOf } from './ancestors';
import type { Block } from './blocks';
import { evidenceOf, isNamedWidget } from './evidence';

/** Share of link text from which a part without prose is a farm of links. */
const farmShare = 0.4;
/** An island with more text than this is judged by its links alone. */
const smallIsland = 600;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Whether the page calls the island, or a part that holds most of it, a widget. */
const isNamed = (island: Element): boolean =>
  isNamedWidget(island) || (island.childElementCount === 1 && isNamed(island.children[0] as Element));

function isWidget(island: Element, blocks: readonly Block[]): boolean {
  if (blocks.some(({ kind, element }) => kind === 'whole' || element.matches('h1, blockquote'))) return false;
  const length = sum(blocks.map((block) => block.length));
  const linked = sum(blocks.map((block) => block.length * block.linkShare));
  if (length < smallIsland && isNamed(island)) return true;
  // One block by itself is left to its run, which sees its neighbours.
  if (blocks.length < 2) return false;
  return sum(blocks.map(evidenceOf)) >= 2 && (linked >= length * farmShare || length < smallIsland);
}

/**
 * Islands: the largest parts of the page that hold no prose. One that shows enough evidence goes as a
 * whole, with its labels, summaries and small print, which by themselves could be anything.
 */
export function islands(blocks: readonly Block[]): Block[] {
  const mainland = ancestorsOf(blocks.filter(({ kind }) => kind === 'prose').map(({ element }) => element));
  const byIsland = new Map<Element, Block[]>();
  for (const block of blocks) {
    if (block.kind === 'prose') continue;
    let island = block.element;
    while (island.parentElement !== null && !mainland.has(island.parentElement)) island = island.parentElement;
    const group = byIsland.get(island);
    if (group === undefined) byIsland.set(island, [block]);
    else group.push(block);
  }
  return [...byIsland].filter(([island, group]) => isWidget(island, group)).flatMap(([, group]) => group);
}
