/**
 * A long story in stretches. Each is laid out as it comes in sight, and not all at once (`story.css`): a book of 20,000
 * paragraphs held the popup for 1.9 s, and for 0.7 s with each paragraph on its own.
 */
import type { Portions } from '../core/portions';
import { element } from './element';

/** What makes a stretch: some five screens of the popup, laid out in a few milliseconds. */
const enough = { characters: 10_000, elements: 150 } as const;
/** From so much on a story is long: a long report has half of it. */
const long = { characters: 300_000, elements: 5_000 } as const;

/** What is known of the height of a text before it is laid out: characters to a line, and the height of one in `em`. */
const line = { characters: 60, height: 1.6 } as const;

/**
 * Such an element may hold boxes that are none of its own kind, so what is in it can be divided. What scrolls by itself
 * does not: a stretch cuts off what leaves it.
 */
const divisible =
  'div:not(.scrolls), section, article, ul, dl, .scrolls:has(> .is-endless), .is-endless, .is-endless :is(tbody, tr)';

interface Size {
  readonly characters: number;
  readonly elements: number;
}

const isElement = (node: Node): node is HTMLElement => node instanceof HTMLElement;

const sizeOf = (node: Node): Size => ({
  characters: node.textContent?.length ?? 0,
  elements: isElement(node) ? 1 + node.getElementsByTagName('*').length : 0,
});

const reaches = ({ characters, elements }: Size, most: Size): boolean =>
  characters >= most.characters || elements >= most.elements;

/** Whether a story of `body` takes too long to be laid out at once. */
export const isLong = (body: HTMLElement): boolean => reaches(sizeOf(body), long);

/** Takes `node`, and what is put there later, into a stretch in its place. */
function stretchAt(node: ChildNode): HTMLElement {
  const stretch = element('div', { class: 'stretch' });
  node.before(stretch);
  stretch.append(node);
  return stretch;
}

/** Says how high a stretch of so many lines will be, about: the scroll bar hardly moves when it comes in sight. */
function foretell(stretch: HTMLElement, lines: number): void {
  stretch.style.setProperty('--height', `${(lines * line.height).toFixed(0)}em`);
}

/** The text of `node` where it is all there is in it, as in a program. */
function onlyText(node: Node): Text | undefined {
  if (node instanceof Text) return node;
  const { firstChild } = node;
  return firstChild === null || firstChild !== node.lastChild ? undefined : onlyText(firstChild);
}

/** A program's text, cut at the ends of lines; the block that a piece stands in ends its last one. */
function* cutLines(text: Text): Portions<void> {
  for (let piece = text; ;) {
    const end = piece.data.indexOf('\n', enough.characters);
    const rest = end < 0 ? undefined : piece.splitText(end + 1);
    if (rest !== undefined) piece.deleteData(end, 1);
    foretell(stretchAt(piece), piece.data.split('\n').length);
    yield;
    if (rest === undefined) return;
    piece = rest;
  }
}

/** Puts what stands in `parent` into stretches, where that is much; yields after each. */
export function* inStretches(parent: HTMLElement): Portions<void> {
  let stretch: HTMLElement | undefined;
  let held = { characters: 0, elements: 0 };
  const end = (): void => {
    // Between two of its blocks there is a line.
    if (stretch !== undefined)
      foretell(stretch, held.characters / line.characters + stretch.childElementCount);
    stretch = undefined;
    held = { characters: 0, elements: 0 };
  };
  for (const node of [...parent.childNodes]) {
    const size = sizeOf(node);
    const isMuch = isElement(node) && reaches(size, enough);
    if (isMuch && node.matches(divisible)) {
      end();
      yield* inStretches(node);
      continue;
    }
    const code = isMuch && node.localName === 'pre' ? onlyText(node) : undefined;
    if (code !== undefined) {
      end();
      yield* cutLines(code);
      continue;
    }
    if (stretch === undefined) stretch = stretchAt(node);
    else stretch.append(node);
    held = {
      characters: held.characters + size.characters,
      elements: held.elements + size.elements,
    };
    if (!reaches(held, enough)) continue;
    end();
    yield;
  }
  end();
}
