import { member, nameOf, parentOf } from '../live-walk';
import { type Span, shiftOf, windowOf } from './span';

/** What scrolls a part of the page: the window, a frame's window, or an element that has a scrollbar. */
export interface Scroller {
  /** What it takes up on screen, out of sight or not. */
  readonly span: () => Span;
  readonly by: (pixels: number) => void;
}

/** What `node` is laid out in: a slot, the host of its shadow root, its parent. */
export function around(node: Node): Element | null {
  const isElement = member(Node.prototype, 'nodeType', node) === 1;
  const slot = member(isElement ? Element.prototype : Text.prototype, 'assignedSlot', node);
  if (slot !== null) return slot;
  const parent = member(Node.prototype, 'parentNode', node);
  return parent?.nodeType === 11 ? (parent as ShadowRoot).host : parentOf(node);
}

/** The root scrolls the window, and so does a body whose overflow is the window's. */
function isOfWindow(element: Element): boolean {
  const root = nameOf(element) === 'body' ? parentOf(element) : element;
  if (root === null || member(Node.prototype, 'parentNode', root)?.nodeType !== 9) return false;
  return root === element || getComputedStyle(root).overflowY === 'visible';
}

const sizeOf = (element: Element, name: 'clientHeight' | 'clientTop' | 'scrollHeight'): number =>
  member(Element.prototype, name, element);

const doesScroll = (element: Element): boolean =>
  sizeOf(element, 'scrollHeight') > sizeOf(element, 'clientHeight') &&
  /^(?:auto|scroll)$/.test(getComputedStyle(element).overflowY) &&
  !isOfWindow(element);

const instantly = (top: number): ScrollToOptions => ({ top, behavior: 'instant' });

const ofElement = (element: Element): Scroller => ({
  span: () => {
    const { top } = Element.prototype.getBoundingClientRect.call(element);
    const upper = top + sizeOf(element, 'clientTop') + shiftOf(element);
    return { top: upper, bottom: upper + sizeOf(element, 'clientHeight') };
  },
  by: (pixels) => {
    Reflect.apply(member(Element.prototype, 'scrollBy', element), element, [instantly(pixels)]);
  },
});

const ofWindow = (view: Window, node: Node): Scroller => ({
  span: () => {
    const top = shiftOf(node);
    return { top, bottom: top + view.innerHeight };
  },
  by: (pixels) => {
    view.scrollBy(instantly(pixels));
  },
});

/** A bar that stays in sight while the text scrolls: it is less than half as high as the window. */
const isBar = (element: Element): boolean =>
  /^(?:fixed|sticky)$/.test(getComputedStyle(element).position) &&
  Element.prototype.getBoundingClientRect.call(element).height < window.innerHeight / 2;

/** What a part of the page is laid out in. */
export interface Surroundings {
  /** All that scrolls it, the innermost first; the last one is the page's window. */
  readonly scrollers: readonly Scroller[];
  /** Whether it stands in a bar that stays where it is. */
  readonly isInBar: boolean;
}

/** Surroundings of what is in an element or a window, once they have been asked for; parts of one column share theirs. */
export type Known = Map<Element | Window | null, Surroundings>;

function ofWindows(node: Node, known: Known): Surroundings {
  const view = windowOf(node);
  const found = known.get(view);
  if (found !== undefined) return found;
  const { frameElement = null } = view ?? {};
  const outer = frameElement === null ? null : surroundingsOf(frameElement, known);
  const surroundings = {
    scrollers: [...(view === null ? [] : [ofWindow(view, node)]), ...(outer?.scrollers ?? [])],
    isInBar: outer?.isInBar ?? false,
  };
  known.set(view, surroundings);
  return surroundings;
}

/** What `node` is laid out in, out to the page's window. */
export function surroundingsOf(node: Node, known: Known = new Map()): Surroundings {
  const within: Element[] = [];
  let at = around(node);
  for (; at !== null && !known.has(at); at = around(at)) within.push(at);
  let found = (at === null ? undefined : known.get(at)) ?? ofWindows(node, known);
  for (const element of within.reverse()) {
    if (doesScroll(element))
      found = { ...found, scrollers: [ofElement(element), ...found.scrollers] };
    if (!found.isInBar && isBar(element)) found = { ...found, isInBar: true };
    known.set(element, found);
  }
  return found;
}

/** What of the screen all of `scrollers` leave in sight. */
export function sightOf(scrollers: readonly Scroller[]): Span {
  const spans = scrollers.map(({ span }) => span());
  return {
    top: Math.max(...spans.map(({ top }) => top)),
    bottom: Math.min(...spans.map(({ bottom }) => bottom)),
  };
}
