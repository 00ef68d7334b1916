import type { Block } from '../blocks/block';
import { isProse } from '../blocks/nature';
import { type Sum, sumOf } from '../blocks/sums';
import type { Stand, Walked } from '../blocks/walk';
import { type Choice, chosenFor, isVast, longestShown, shallow } from './outline-bounds';
import { inMenus } from './set-aside';

/** A page as Readability is shown it. */
export interface Outline {
  readonly document: Document;
  /** The block that each of its texts is of. */
  readonly blockOf: ReadonlyMap<Node, number>;
  /** What of the page is in it, and what was too much. */
  readonly choice: Choice;
}

/** From this share of all prose on, an element is round the story whatever the page calls it. */
const mostOfIt = 0.5;

/**
 * The parts with most of the prose. Names that Readability goes by would have it delete the story on one page in
 * twenty ("page-with-sidebar"): these are shown without.
 */
function roundMost({ blocks, parts }: Walked, prose: Sum): ReadonlySet<number> {
  const all = prose(0, blocks.length);
  const most = parts.filter(({ from, to }) => all > 0 && prose(from, to) >= all * mostOfIt);
  return new Set(most.map(({ id }) => id));
}

/** Of these Readability counts what is inside. */
const counted = /^(?:ul|ol|dl|table|figure|details|pre|math|blockquote)$/;

const isPlain = ({ tag, images, controls }: Block): boolean =>
  images === 0 && controls === 0 && !counted.test(tag);

/** Makes an outline of a page, block after block. */
class Drawing implements Outline {
  readonly document: Document;
  readonly blockOf = new Map<Node, number>();
  readonly choice: Choice;
  readonly #walked: Walked;
  readonly #unnamed: ReadonlySet<number>;
  readonly #shownIn: readonly number[];
  readonly #made: Element[] = [];

  constructor(page: Document, walked: Walked, densestPart: number) {
    this.#walked = walked;
    const prose = sumOf(walked.blocks, (block) => (isProse(block) ? block.length : 0));
    this.#shownIn = shallow(walked.parts);
    this.#unnamed = roundMost(walked, prose);
    this.document = page.cloneNode(false) as Document;
    const root = this.document.importNode(page.documentElement, false);
    const isMenu = inMenus(walked, densestPart, prose);
    // Joined last: to move a part of a document takes longer than to build it apart.
    root.append(this.#part(0));
    this.choice = chosenFor(walked.blocks, isMenu);
    for (const block of this.choice.shown) {
      const stand = walked.stands[block.id];
      if (stand !== undefined) this.#add(block, stand);
    }
    this.document.append(root);
  }

  /** The element of a part, in its place: parts are made when the first of their blocks comes. */
  #part(id: number): Element {
    const known = this.#made[id];
    if (known !== undefined) return known;
    const original = this.#walked.elements[id] as Element;
    const made = this.#unnamed.has(id)
      ? this.document.createElement(original.localName)
      : this.document.importNode(original, false);
    this.#made[id] = made;
    const parent = this.#walked.parts[id]?.parent ?? -1;
    if (parent >= 0) this.#part(parent).append(made);
    return made;
  }

  #text(text: string, id: number, into: Element): void {
    const node = this.document.createTextNode(text);
    this.blockOf.set(node, id);
    into.append(node);
  }

  /** A block of which only words count, and how many of them are links. */
  #plain({ id, text: all, linkShare }: Block, element: Element | null): Element {
    const { document } = this;
    const text = all.slice(0, longestShown);
    const made =
      element === null ? document.createElement('p') : document.importNode(element, false);
    const linked = Math.round(text.length * linkShare);
    if (linked > 0) {
      const link = made.localName === 'a' ? made : document.createElement('a');
      this.#text(text.slice(0, linked), id, link);
      if (link !== made) made.append(link);
    }
    if (linked < text.length) this.#text(text.slice(linked), id, made);
    return made;
  }

  /** A block with all that is in it. */
  #whole(id: number, nodes: readonly ChildNode[], element: Element | null): Element {
    const made =
      element === null ? this.document.createElement('p') : this.document.importNode(element, true);
    if (element === null)
      for (const node of nodes) made.append(this.document.importNode(node, true));
    const texts = this.document.createTreeWalker(made, 4);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode())
      this.blockOf.set(text, id);
    return made;
  }

  #add(block: Block, stand: Stand): void {
    const { nodes } = stand;
    const [only] = nodes;
    const element = nodes.length === 1 && only?.nodeType === 1 ? (only as Element) : null;
    const made =
      isPlain(block) || isVast(block, stand)
        ? this.#plain(block, element)
        : this.#whole(block.id, nodes, element);
    this.#part(this.#shownIn[block.part] ?? 0).append(made);
  }
}

/**
 * What Readability counts of a page, and no more: its parts without menus, its paragraphs without what is inside
 * them. Built of the blocks, and of copies where it counts what is inside of them. `page` is only read.
 */
export const outlineOf = (page: Document, walked: Walked, densestPart: number): Outline =>
  new Drawing(page, walked, densestPart);
