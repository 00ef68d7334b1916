import { elementsOf } from '../../core/elements-of';
import { element } from '../element';

/** How much there is of something: what layout takes its time for. */
export interface Size {
  readonly characters: number;
  readonly elements: number;
}

/** What makes a stretch: some five screens of the popup, laid out in a few milliseconds. */
export const enough: Size = { characters: 10_000, elements: 150 };
/** What is too much of a table to be laid out in one go: divided, all its columns are of one width. */
export const tooMuchTable: Size = { characters: 100_000, elements: 2_000 };
/**
 * The same of one text: divided, a line ends early. 80,000 characters hold the popup for 0.1 to 0.2 s, and hardly a
 * paragraph of a book has 20,000.
 */
export const tooMuchText: Size = { characters: 30_000, elements: 2_000 };

export const nothing: Size = { characters: 0, elements: 0 };

/** What is known of the height of a text before it is laid out: characters to a line, and the height of one in `em`. */
const line = { characters: 60, height: 1.6 } as const;

export const isElement = (node: Node): node is HTMLElement => node instanceof HTMLElement;

export const sizeOf = (node: Node): Size => ({
  characters: node.textContent?.length ?? 0,
  elements: isElement(node) ? elementsOf(node) : 0,
});

export const sum = (one: Size, other: Size): Size => ({
  characters: one.characters + other.characters,
  elements: one.elements + other.elements,
});

export const reaches = ({ characters, elements }: Size, most: Size): boolean =>
  characters >= most.characters || elements >= most.elements;

/** Takes `node`, and what is put there later, into a stretch in its place. */
export function stretchAt(node: ChildNode): HTMLElement {
  const stretch = element('div', { class: 'stretch' });
  node.before(stretch);
  stretch.append(node);
  return stretch;
}

/** Says how high a stretch of so many lines will be, about: the scroll bar hardly moves when it comes in sight. */
export function foretellLines(stretch: HTMLElement, lines: number): void {
  stretch.style.setProperty('--height', `${(lines * line.height).toFixed(0)}em`);
}

/** The same of a text of so many characters, in so many blocks: between two of them there is a line. */
export function foretell(stretch: HTMLElement, characters: number, blocks: number): void {
  foretellLines(stretch, characters / line.characters + blocks);
}
