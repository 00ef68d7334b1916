import { isBlock } from '../core/block-tags';
import { isDrawing } from '../core/blocks/drawing';
import type { Layout } from '../core/copy/layout';
import type { Portions } from '../core/portions';
import { couldReveal } from '../core/prepare/reveal-parts';
import { segmentsIn } from '../core/prepare/streaming';
import { appearing } from './about-to-appear';
import { drawnFormula } from './formula-sides';
import { grounds } from './ground';
import { type Tree, innerOf, treesIn } from './inner-trees';
import { closed, member, nameOf, parentOf, unlaid, walkLive } from './live-walk';
import { isOnOwnLines } from './own-lines';
import { areWordsUnseen, boxOf, isKeptFromSight, isTakenOut, surroundings } from './put-away';
import { recordFormula } from './record-formula';
import { recordPaint } from './record-paint';
import { type Recording, isUnseen, recordUnrendered } from './record-unrendered';
import { type Around, isUnseenPicture } from './unseen-picture';
import { recordUnseenWords } from './unseen-words';

const seen = { visibilityProperty: true };
const hasBox = (element: Element, how?: CheckVisibilityOptions): boolean =>
  Element.prototype.checkVisibility.call(element, how);

const isClosedDetails = (element: Element | null): element is HTMLDetailsElement =>
  element !== null && nameOf(element) === 'details' && !(element as HTMLDetailsElement).open;

/** `hidden=until-found` has a box where browsers know it, and nothing in it is shown. */
const untilFound = (root: ParentNode): ReadonlySet<Element> =>
  new Set(
    [...root.querySelectorAll('[hidden="until-found" i]')].filter(
      (element) => getComputedStyle(element).contentVisibility === 'hidden',
    ),
  );

/**
 * Of larger pages only what is taken out of the flow is asked where it is: to ask of 20,000 elements all that hides one
 * takes 0.15 s of the second in which they are to be read.
 */
const mostAsked = 10_000;

/** A frame has a page of its own, of which nothing is seen where it has no side to show it on. */
const isShutFrame = (element: Element, { width, height }: DOMRect): boolean =>
  nameOf(element) === 'iframe' && (width <= 1 || height <= 1);

/** Whether nothing is seen of `element` but what it holds may have of its own. */
const isWithoutWords = (element: Element, style: CSSStyleDeclaration): boolean =>
  areWordsUnseen(style) && !closed.has(nameOf(element)) && innerOf(element) === null;

/**
 * The parts of the live page that are out of sight, and inline tags on lines of their own, as extraction
 * takes them; in open shadow roots and frames of the page's origin too. Only reads; forces layout once.
 */
export function* recordLayout(document: Document): Portions<Layout> {
  const recording: Recording = {
    hidden: new Set(),
    breaking: new Set(),
    wordless: new Set(),
    failed: new Set(),
    paint: new Map(),
  };
  const roots: Tree[] = [document.body];
  const isLarge = document.getElementsByTagName('*').length > mostAsked;
  const written = new Map<Element, number>();
  const groundOf = grounds(document);
  const inTree = { ...recording, written, groundOf, round: surroundings() };
  for (const root of roots) yield* recordTree(root, isLarge, inTree, roots);
  yield* recordUnseenWords(document, written, groundOf, recording);
  // A part that may be revealed hides something of its own; the set grows as it is walked.
  const isRevealable = couldReveal(document);
  for (const segment of segmentsIn(document)) yield* recordUnrendered(segment, recording);
  for (const part of recording.hidden)
    if (nameOf(part) !== 'form' && isRevealable(part)) yield* recordUnrendered(part, recording);
  return recording;
}

/** A recording, the words in it that are to be looked at once more, and what elements stand in. */
interface RecordingTree extends Recording, Around {
  readonly written: Map<Element, number>;
}

/** Characters of the words that stand in `element` itself. */
function ownLength(element: Element): number {
  let length = 0;
  let node = member(Node.prototype, 'firstChild', element);
  for (; node !== null; node = node.nextSibling)
    if (node.nodeType === 3) length += (node as Text).data.trim().length;
  return length;
}

/** Records what is below `root`, and adds the trees shown in it to `roots`. */
function* recordTree(
  root: Tree,
  isLarge: boolean,
  recording: RecordingTree,
  roots: Tree[],
): Portions<void> {
  const shown = new Set<Element>();
  const unseen: Element[] = [];
  const folded: Element[] = [];
  const late = untilFound(root);
  const isAppearing = appearing(isLarge);
  const isShown = (parent: Element | null): boolean =>
    parent === null || parent === root || shown.has(parent);

  const show = (element: Element, style: CSSStyleDeclaration, box: DOMRect | null): boolean => {
    const isPicture = nameOf(element) === 'img';
    const isKept = isPicture
      ? isUnseenPicture(element as HTMLImageElement, recording)
      : box !== null &&
        (isKeptFromSight(element, style, box, recording.round) || isShutFrame(element, box));
    const drawn = isKept ? drawnFormula(element) : undefined;
    if (drawn !== undefined) {
      recording.hidden.add(drawn);
      shown.add(element);
      return true;
    }
    if (isKept) {
      unseen.push(element);
      return false;
    }
    shown.add(element);
    const inner = treesIn(element);
    roots.push(...inner);
    if (inner[0] === element) recording.failed.add(element);
    if (nameOf(element) === 'svg' && isDrawing(element)) recordPaint(element, recording.paint);
    if (nameOf(element) === 'math') recordFormula(element, recording.wordless);
    if (closed.has(nameOf(element))) return false;
    const length = isLarge ? 0 : ownLength(element);
    if (length > 0) recording.written.set(element, length);
    if (!isBlock(element) && isOnOwnLines(element, style)) recording.breaking.add(element);
    return true;
  };

  yield* walkLive(root, (element) => {
    if (unlaid.has(nameOf(element))) return false;
    const parent = parentOf(element);
    const isLate = late.has(element);
    const isSeen = hasBox(element, seen);
    // Its own text is out of sight by `visibility`; what it holds may still be seen.
    const isOnlyInvisible = !isSeen && !isLate && hasBox(element);
    if ((isSeen && !isLate) || (isOnlyInvisible && isAppearing(element))) {
      const style = getComputedStyle(element);
      const box = isLarge && !isTakenOut(style) ? null : boxOf(element);
      if (box !== null && isWithoutWords(element, style)) {
        unseen.push(element);
        return true;
      }
      // Seen inside a hidden parent, as `visibility: visible` allows: then the parent stays too.
      for (let at = parent; at !== null && !isShown(at); at = parentOf(at)) shown.add(at);
      return show(element, style, box);
    }
    if (!isOnlyInvisible && isShown(parent)) {
      // `display: contents` has no box, and yet its children are seen.
      const style = getComputedStyle(element);
      if (style.display === 'contents') return show(element, style, null);
      if (isClosedDetails(parent) && shown.has(parent)) {
        // A closed `details` keeps its content from sight, but means to reveal it.
        const isShut =
          style.display === 'none' ||
          style.visibility !== getComputedStyle(parent).visibility ||
          isUnseen(element, style);
        if (isShut) recording.hidden.add(element);
        else folded.push(element);
        return false;
      }
    }
    unseen.push(element);
    return isOnlyInvisible;
  });
  for (const element of folded) yield* recordUnrendered(element, recording);
  for (const element of unseen) {
    if (shown.has(element)) recording.wordless.add(element);
    else if (isShown(parentOf(element))) recording.hidden.add(element);
  }
}
