import { isBlock } from '../block-tags';
import { eachBelow } from '../each-below';
import { ancestorsOf } from './ancestors';
import type { Block, Part } from './block';
import { describe } from './describe';
import { isDrawing } from './drawing';
import { type Gathered, type Sight, gather, nothing, silent } from './gather';
import { isLeaf } from './leaf';
import { type Portions, portions } from '../portions';
import { namesOf } from './names';

/** Where a block stands in the copy: an element, or neighbouring nodes of one parent. */
export interface Stand {
  readonly nodes: readonly ChildNode[];
  /** Its texts, in order. */
  readonly texts: readonly Text[];
}

export interface Walked {
  readonly blocks: readonly Block[];
  readonly parts: readonly Part[];
  /** By block. */
  readonly stands: readonly Stand[];
  /** By part. */
  readonly elements: readonly Element[];
}

/** Walks a body once, block by block; changes nothing. */
class Walk implements Walked {
  readonly blocks: Block[] = [];
  readonly parts: (Part & { to: number })[] = [];
  readonly stands: Stand[] = [];
  readonly elements: Element[] = [];
  readonly #sight: Sight;
  readonly #isOwn: (href: string) => boolean;
  #containers: ReadonlySet<Element> = nowhere;
  readonly #isDone = portions();

  constructor(sight: Sight, isOwn: (href: string) => boolean) {
    this.#sight = sight;
    this.#isOwn = isOwn;
  }

  *through(body: Element): Portions<void> {
    // One look at each name is quicker than a selector of forty.
    const apart: Element[] = [];
    for (const element of eachBelow(body)) {
      if (isBlock(element)) apart.push(element);
      if (this.#isDone()) yield;
    }
    this.#containers = ancestorsOf([...apart, ...this.#sight.breaking, ...partingBreaks(body)]);
    yield;
    yield* this.#visit(body, -1, false);
  }

  /** One block out of `nodes`, and those in it that are out of sight. */
  *#add(nodes: readonly ChildNode[], part: number, isHidden: boolean): Portions<void> {
    const counted: Gathered = nothing();
    // Of what is hidden as a whole no part is told apart.
    const sight = isHidden ? { ...this.#sight, hidden: nowhere } : this.#sight;
    for (const node of nodes) gather(node, counted, sight);
    for (const element of counted.hidden) yield* this.#enter(element, part, true);
    if (this.#isDone()) yield;
    const only = nodes.length === 1 && nodes[0]?.nodeType === 1 ? (nodes[0] as Element) : null;
    const block = describe(this.blocks.length, only, counted, part, isHidden, this.#isOwn);
    if (block === null) return;
    this.blocks.push(block);
    this.stands.push({ nodes, texts: counted.texts });
  }

  #enter(element: Element, part: number, isHidden: boolean): Portions<void> {
    const isOut = isHidden || this.#sight.hidden.has(element);
    if (!this.#containers.has(element) || isLeaf(element, this.#containers))
      return this.#add([element], part, isOut);
    return this.#visit(element, part, isOut);
  }

  #isApart(element: Element): boolean {
    return (
      isBlock(element) ||
      this.#containers.has(element) ||
      this.#sight.breaking.has(element) ||
      this.#sight.hidden.has(element)
    );
  }

  *#visit(container: Element, parent: number, isHidden: boolean): Portions<void> {
    const { parts, blocks } = this;
    const id = parts.length;
    const part = {
      id,
      parent,
      tag: container.localName,
      names: namesOf(container),
      from: blocks.length,
      to: 0,
    };
    parts.push(part);
    this.elements.push(container);
    let run: ChildNode[] = [];
    let breaks = 0;
    const flush = (): Portions<void> | readonly never[] => {
      const nodes = trimmed(run);
      run = [];
      return nodes.length > 0 ? this.#add(nodes, id, isHidden) : [];
    };
    for (let node = container.firstChild; node !== null; node = node.nextSibling) {
      if (isBreak(node)) {
        // A line all in one element, over a break, is set apart: a headline, a subhead.
        if (breaks === 0 && isOneElement(run)) yield* flush();
        breaks++;
        run.push(node);
        continue;
      }
      if (isSpace(node)) {
        run.push(node);
        continue;
      }
      if (breaks > 1) yield* flush();
      breaks = 0;
      if (node.nodeType !== 1) {
        if (node.nodeType === 3) run.push(node);
        continue;
      }
      const element = node as Element;
      const isPicture = isDrawn(element);
      if (silent.has(element.localName) && !isField(element) && !isPicture) continue;
      // A drawing may hold paragraphs, which are its own.
      if (isPicture || !this.#isApart(element)) {
        run.push(element);
        continue;
      }
      yield* flush();
      yield* this.#enter(element, id, isHidden);
    }
    yield* flush();
    part.to = blocks.length;
  }
}

/** Breaks that stand two together: they part paragraphs, as a block would. */
const partingBreaks = (body: Element): Element[] =>
  [...body.querySelectorAll('br + br')].filter((second) => {
    const between = second.previousSibling;
    return between !== null && (isBreak(between) || isSpace(between));
  });

const nowhere: ReadonlySet<Element> = new Set();

const isBreak = (node: Node): boolean => (node as Element).localName === 'br';
const isSpace = (node: Node): boolean => node.nodeType === 3 && (node as Text).data.trim() === '';
const isDrawn = (element: Element): boolean => element.localName === 'svg' && isDrawing(element);
const isField = ({ localName }: Element): boolean =>
  localName === 'select' || localName === 'textarea';

/** Longer lines are sentences that happen to be emphasised. */
const longestLine = 160;

function isOneElement(run: readonly ChildNode[]): boolean {
  const nodes = run.filter((node) => !isSpace(node) && !isBreak(node));
  const [only] = nodes;
  return (
    nodes.length === 1 &&
    only?.nodeType === 1 &&
    /^(?:b|strong|big|font|span|u)$/.test((only as Element).localName) &&
    (only.textContent ?? '').length <= longestLine
  );
}

const isEmpty = (node: ChildNode | undefined): boolean =>
  node !== undefined && (isBreak(node) || isSpace(node));

/** A run without the breaks and spaces at its ends. */
function trimmed(run: readonly ChildNode[]): readonly ChildNode[] {
  let from = 0;
  let to = run.length;
  while (from < to && isEmpty(run[from])) from++;
  while (to > from && isEmpty(run[to - 1])) to--;
  return from === 0 && to === run.length ? run : run.slice(from, to);
}

/**
 * Splits the body of a copy into its blocks, in one pass and without changing it: paragraphs, headings, lists,
 * tables, figures, and runs of text between blocks or double breaks. `isOwn` tells links of the page's own site.
 */
export function* walk(
  body: Element,
  sight: Sight,
  isOwn: (href: string) => boolean,
): Portions<Walked> {
  const walked = new Walk(sight, isOwn);
  yield* walked.through(body);
  return walked;
}
