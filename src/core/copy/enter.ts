import { unhideFormMembers } from '../form-members';
import { fillDeclared } from './declared-roots';
import { hiddenByMarkup } from './hidden-by-markup';
import type { InnerRoot } from './inner-root';
import type { Layout } from './layout';
import type { PageCopy } from './page-copy';
import { pair, pairWanted } from './pair';

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
 * Enters for `copy`, which still is node for node what `live` is, what is known of the live tree: hidden
 * and breaking elements, sources. Returns the hosts in it. From then on its forms hide nothing, and what is
 * neither shown nor read is gone.
 */
export function enter(
  live: Node & ParentNode,
  copy: Element,
  page: Copying,
  layout: Layout | undefined,
): Host[] {
  const { inner } = page.measured;
  const hosts: Host[] = [];
  pair(live, copy, page.sources);
  const isWanted = (from: Element): boolean =>
    layout?.hidden.has(from) === true || layout?.breaking.has(from) === true || inner.has(from);
  const tell = (from: Element, to: Element): void => {
    if (layout?.hidden.has(from) === true) page.hidden.add(to);
    if (layout?.breaking.has(from) === true) page.breaking.add(to);
    const root = inner.get(from);
    if (root !== undefined) hosts.push({ element: to, root });
  };
  if (layout !== undefined || inner.size > 0) pairWanted(live, copy, isWanted, tell);
  if (layout === undefined) fillDeclared(copy);
  unhideFormMembers(copy);
  for (const element of copy.querySelectorAll(unread)) element.remove();
  if (layout === undefined) for (const element of hiddenByMarkup(copy)) page.hidden.add(element);
  return hosts;
}
