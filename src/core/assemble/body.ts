import { blockAttribute } from '../place';
import type { Stand } from '../blocks/walk';
import { type Portions, portions } from '../portions';
import { boundElements } from './bound-elements';
import { inheritedOf } from './inherit';
import { placesFor } from './keep-jumps';
import { rulesBefore } from './keep-rules';
import { emptied, shaped, wrappersOf } from './shape';

/** A wrapper that is open while blocks are put down, and what it was in the page. */
interface Open {
  readonly original: Element;
  readonly made: Element;
}

function anchorOf(id: string, document: Document): Element {
  const anchor = document.createElement('a');
  anchor.id = id;
  return anchor;
}

/** Each is looked for inside and moved, which takes longer than to look at a node: a tenth of a portion, by judgement. */
const blocksAtOnce = 100;

/**
 * The kept blocks, in order and out of the layout they stood in, with the lists and quotes round them. Takes
 * the blocks out of the copy.
 */
export function* bodyOf(
  kept: readonly (readonly [id: number, stand: Stand])[],
  top: Element,
): Portions<Element> {
  const isDone = portions(blocksAtOnce);
  const document = top.ownerDocument;
  // A page may have written such names itself.
  for (const element of top.querySelectorAll(`[${blockAttribute}]`))
    element.removeAttribute(blockAttribute);
  const body = document.createElement('div');
  const standing = kept
    .map(([, { nodes }]) => nodes)
    .filter(([first]) => first !== undefined && top.contains(first));
  yield;
  const places = placesFor(standing, top);
  yield;
  const rules = rulesBefore(standing.flatMap(([first]) => first ?? []));
  const hasOwnWays = top.querySelector('[dir], [lang]') !== null;
  let open: Open[] = [];
  for (const [id, { nodes }] of kept) {
    const [first] = nodes;
    if (isDone()) yield;
    // What the preparations took out, or a block before has taken with it.
    if (first === undefined || !top.contains(first)) continue;
    const wrappers = wrappersOf(first, top);
    const shared = wrappers.findIndex((wrapper, at) => open[at]?.original !== wrapper);
    open = open.slice(0, shared === -1 ? wrappers.length : shared);
    for (const original of wrappers.slice(open.length)) {
      const made = emptied(original, document);
      (open.at(-1)?.made ?? body).append(made);
      open.push({ original, made });
    }
    const around = open.at(-1)?.made ?? body;
    const inherited = hasOwnWays ? inheritedOf(first, top) : [];
    const block = shaped(nodes, /^[uo]l$/.test(around.localName), document);
    for (const id of places.get(first) ?? []) block.prepend(anchorOf(id, document));
    if (rules.has(first)) around.append(document.createElement('hr'));
    for (const [name, value] of inherited)
      if (!block.hasAttribute(name)) block.setAttribute(name, value);
    boundElements(block);
    block.setAttribute(blockAttribute, String(id));
    around.appendChild(block);
  }
  return body;
}
