import { around } from './place/scrollers';

/**
 * Works out of each element what `within` makes of it and of what is round it, from `root` on inwards. Each element is
 * asked once for all that stand in it: a page may set tens of thousands of them a thousand deep.
 */
export function inherited<Known>(
  root: Known,
  within: (outer: Known, element: Element) => Known,
): (element: Element | null) => Known {
  const known = new Map<Element, Known>();
  return (element) => {
    const chain: Element[] = [];
    let at = element;
    for (; at !== null && !known.has(at); at = around(at)) chain.push(at);
    let inner = at === null ? root : (known.get(at) as Known);
    for (const each of chain.reverse()) {
      inner = within(inner, each);
      known.set(each, inner);
    }
    return inner;
  };
}
