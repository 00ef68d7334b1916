/**
 * A long story in stretches. Each is laid out as it comes in sight, and not all at once (`story.css`): a book of 20,000
 * paragraphs held the popup for 1.9 s, and for 0.7 s with each paragraph on its own.
 */
import type { Portions } from '../../core/portions';
import { cutLines, cutWords } from './cut-text';
import { cutTable } from './long-tables';
import { keepNumbers } from './numbers';
import {
  type Size,
  enough,
  foretell,
  isElement,
  nothing,
  reaches,
  sizeOf,
  stretchAt,
  sum,
  tooMuchTable,
  tooMuchText,
} from './stretch';

/** The text of `node` where it is all there is in it, as in a program. */
function onlyText(node: Node): Text | undefined {
  if (node instanceof Text) return node;
  const { firstChild } = node;
  return firstChild === null || firstChild !== node.lastChild ? undefined : onlyText(firstChild);
}

/** Such an element may hold boxes that are none of its own kind, so what is in it can be divided and nobody sees it. */
const divisible =
  'div:not(.scrolls), section, article, ul, dl, .is-endless, .is-endless :is(tbody, tr)';
/** What is in these stands beside each other, or behind a first one that belongs to them. */
const whole = 'pre, table, figure, picture, details, ruby, svg, svg *, math, math *';

function* numbered(list: HTMLOListElement): Portions<void> {
  const putBack = keepNumbers(list);
  yield* inStretches(list);
  putBack();
}

/** How `node`, which is much, is divided; `undefined` where it stays in one piece. */
function dividing(node: Node, size: Size): Portions<void> | undefined {
  if (node instanceof Text) return cutWords(node);
  if (!isElement(node)) return undefined;
  if (node.matches(divisible)) return inStretches(node);
  if (node instanceof HTMLOListElement) return numbered(node);
  if (node.localName === 'pre') {
    const code = onlyText(node);
    return code && cutLines(code);
  }
  const table = node.matches('.scrolls') ? node.firstElementChild : null;
  if (table?.matches('.is-endless') === true) return inStretches(node);
  if (table instanceof HTMLTableElement)
    return reaches(size, tooMuchTable) ? cutTable(table) : undefined;
  return reaches(size, tooMuchText) && !node.matches(whole) ? inStretches(node, true) : undefined;
}

/** Whether a line may end behind `node`: nobody would part a word from its comma. */
const isBetweenWords = (node: ChildNode): boolean =>
  /\s$/.test(node.textContent ?? '') || /^\s/.test(node.nextSibling?.textContent ?? ' ');

/**
 * Puts what stands in `parent` into stretches, where that is much; yields after each. Where `areWords` it is no boxes
 * but the words of one text.
 */
export function* inStretches(parent: HTMLElement, areWords = false): Portions<void> {
  // What is much may be so on each of a hundred levels, and is counted on each.
  yield;
  let stretch: HTMLElement | undefined;
  let [held, blocks] = [nothing, 0];
  const end = (): void => {
    if (stretch !== undefined) foretell(stretch, held.characters, blocks);
    stretch = undefined;
    [held, blocks] = [nothing, 0];
  };
  for (const node of [...parent.childNodes]) {
    const size = sizeOf(node);
    const divided = reaches(size, enough) ? dividing(node, size) : undefined;
    if (divided !== undefined) {
      end();
      yield* divided;
      continue;
    }
    const isEnd = !areWords || isBetweenWords(node);
    if (stretch === undefined) stretch = stretchAt(node);
    else stretch.append(node);
    held = sum(held, size);
    blocks += areWords ? 0 : 1;
    if (!reaches(held, isEnd ? enough : tooMuchText)) continue;
    end();
    yield;
  }
  end();
}
