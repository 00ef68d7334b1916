import { unhideFormMembers } from '../form-members';
import type { Portions } from '../portions';
import { boundText, longestSpace } from './bound-text';
import { type See, copyTree, pairTrees } from './copy-tree';
import { fillDeclared } from './declared-roots';
import { putInPlaceOf } from '../put-nodes';
import { hiddenByMarkup } from './hidden-by-markup';
import { hideWords } from './hide-words';
import type { InnerRoot } from './inner-root';
import type { Layout } from './layout';
import type { PageCopy } from './page-copy';

/** A copy whose record of sources is still being written. */
export interface Copying extends PageCopy {
  readonly sources: Map<Node, Node>;
}

/** An element of the copy, and the tree that the live page shows inside the element it was copied from. */
export interface Host {
  readonly element: Element;
  readonly root: InnerRoot;
}

/** Neither shown nor read; a `script` with data in it is read for what the page says of itself. */
const unread = 'style, script:not([type*="json" i])';

/**
 * Copies what is in `live` into `top`, and enters for `page` what is known of the live tree: hidden and breaking
 * elements, sources. Returns the hosts in it. `mark` sees the copy while it still is node for node what the page
 * is; afterwards what is neither shown nor read is gone.
 */
export function* enter(
  live: Node & ParentNode,
  top: Element,
  page: Copying,
  layout: Layout | undefined,
  mark?: (root: Element) => void,
): Portions<Host[]> {
  const { inner } = page.measured;
  const hosts: Host[] = [];
  const wordless: Element[] = [];
  const failed: Element[] = [];
  const see: See = {
    text: (from, to) => {
      page.sources.set(to, from);
      if (to.length > longestSpace) boundText(to);
    },
    element: (from, to) => {
      if (layout?.hidden.has(from) === true) page.hidden.add(to);
      if (layout?.breaking.has(from) === true) page.breaking.add(to);
      if (layout?.wordless?.has(from) === true) wordless.push(to);
      if (layout?.failed?.has(from) === true) failed.push(to);
      const paint = layout?.paint?.get(from);
      if (paint !== undefined)
        to.setAttribute('style', `${to.getAttribute('style') ?? ''};${paint}`);
      const root = inner.get(from);
      if (root !== undefined) hosts.push({ element: to, root });
    },
  };
  copyTree(live, top);
  yield;
  unhideFormMembers(top);
  yield* pairTrees(live, top, see);
  const pictures = top.querySelectorAll('img');
  // To ask every element what it is takes longer than all else that is asked of it here.
  live
    .querySelectorAll('img')
    .forEach((from, at) => page.sources.set(pictures[at] as Element, from));
  mark?.(top);
  for (const element of wordless) hideWords(element, page.hidden);
  for (const element of failed) putInPlaceOf(element, element.childNodes);
  if (layout === undefined) fillDeclared(top);
  for (const element of top.querySelectorAll(unread)) element.remove();
  yield;
  if (layout === undefined) for (const element of hiddenByMarkup(top)) page.hidden.add(element);
  return hosts;
}
