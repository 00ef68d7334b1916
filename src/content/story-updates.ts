/** Entries that come into a story while it is read, as they do in a live blog. Offered to the person, never forced in. */
import { member, nameOf, parentOf } from './live-walk';
import type { BlockMap } from './place/block-map';

/** Of one document, one story at a time. */
export interface StoryUpdates {
  /** Watches the story that `map` is of, in place of an earlier one, until `signal` or `end` ends it. */
  readonly watch: (map: BlockMap, signal: AbortSignal) => void;
  /** Resolves once more than `known` entries have come, with how many. Not at all where none comes. */
  readonly moreThan: (known: number) => Promise<number>;
  readonly end: () => void;
}

/** Characters of an entry; what has fewer is a counter, a button or an advert's frame. */
const leastText = 40;
/** Lists that are watched: a story has its entries in one, or in one for each hour. */
const mostLists = 20;
/** Milliseconds of rest: entries come several at a time. */
const rest = 500;

const kindOf = (element: Element): string =>
  `${nameOf(element)}.${Element.prototype.getAttribute.call(element, 'class') ?? ''}`;

/** Elements of the page that hold at least two parts of the story of the same kind, with these kinds. */
function listsOf({ blocks }: BlockMap): Map<Node, Set<string>> {
  const children = new Map<Element, Set<Element>>();
  for (const { nodes } of blocks) {
    const [first] = nodes;
    const node = first?.deref();
    let at = node === undefined || node instanceof Element ? node : parentOf(node);
    for (let parent; at; at = parent) {
      parent = parentOf(at);
      if (parent === null) break;
      const known = children.get(parent);
      if (known?.has(at) === true) break;
      children.set(parent, (known ?? new Set<Element>()).add(at));
    }
  }
  const lists = new Map<Node, Set<string>>();
  for (const [parent, parts] of children) {
    const once = new Set<string>();
    const repeated = [...parts].map(kindOf).filter((kind) => once.size === once.add(kind).size);
    if (repeated.length > 0) lists.set(parent, new Set(repeated));
  }
  return new Map([...lists].slice(0, mostLists));
}

/** Watches a few lists of the page, and not what is in their entries. */
export function storyUpdates(): StoryUpdates {
  let watched: BlockMap | undefined;
  let lists = new Map<Node, Set<string>>();
  let come: WeakRef<Node>[] = [];
  let tell: () => void = () => undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isEntry = (node: Node, list: Node): boolean =>
    node instanceof Element &&
    lists.get(list)?.has(kindOf(node)) === true &&
    (member(Node.prototype, 'textContent', node) ?? '').trim().length >= leastText;
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes } of records)
      for (const node of addedNodes) if (isEntry(node, target)) come.push(new WeakRef(node));
    clearTimeout(timer);
    timer = setTimeout(() => {
      tell();
    }, rest);
  });
  /** One that was moved has come twice, and one that is gone again is none. */
  const count = (): number =>
    new Set(come.map((one) => one.deref()).filter((node) => node?.isConnected === true)).size;
  const end = (): void => {
    observer.disconnect();
    clearTimeout(timer);
  };
  return {
    watch: (map, signal) => {
      end();
      watched = map;
      lists = listsOf(map);
      come = [];
      for (const list of lists.keys()) observer.observe(list, { childList: true });
      // The popup may close when the full view has read the story already.
      signal.addEventListener('abort', () => {
        if (watched === map) end();
      });
    },
    moreThan: (known) =>
      new Promise((resolve) => {
        tell = () => {
          if (count() > known) resolve(count());
        };
        tell();
      }),
    end,
  };
}
