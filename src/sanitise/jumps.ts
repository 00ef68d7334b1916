/**
 * Jumps within a story: footnotes, contents of its own. What a page calls a place never reaches the view,
 * where a name could be taken for one of the view's own; link and place get a number instead.
 */

import { isElement } from '../core/elements-of';
import { type Portions, portions } from '../core/portions';

/** Link and place of a jump carry the same number under these names. */
export const jumpAttribute = 'data-jump';
export const placeAttribute = 'data-place';

/** Collects what could be a jump while markup is sanitised, and joins the two ends afterwards. */
export interface JumpFinder {
  /** Looks at a node before its attributes are sanitised; makes a link to a place one to the page. */
  readonly note: (node: Node) => void;
  /** Numbers the links whose place stands in `story`, and those places. */
  readonly join: (story: DocumentFragment) => Portions<void>;
}

/** A fragment as the `id` it names; pages write both forms. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** The fragment of `href` where it leads to a place of the document at `pageUrl`, else an empty string. */
function fragmentOf(href: string, pageUrl: string): string {
  const [page = '', ...fragment] = href.trim().split('#');
  const [own = ''] = pageUrl.split('#');
  return page === '' || page === own ? fragment.join('#') : '';
}

/** Finds the jumps of a story read at `pageUrl`. */
export function findJumps(pageUrl: string): JumpFinder {
  const places = new Map<string, Element>();
  const links: { readonly link: Element; readonly fragment: string }[] = [];
  const notePlace = (name: string | null, element: Element): void => {
    // The first of a name is the one browsers jump to.
    if (name !== null && name !== '' && !places.has(name)) places.set(name, element);
  };
  return {
    note: (node) => {
      if (!isElement(node)) return;
      notePlace(node.getAttribute('id'), node);
      if (node.localName !== 'a') return;
      notePlace(node.getAttribute('name'), node);
      const fragment = fragmentOf(node.getAttribute('href') ?? '', pageUrl);
      if (fragment === '') return;
      links.push({ link: node, fragment });
      node.setAttribute('href', `${pageUrl.split('#')[0] ?? ''}#${fragment}`);
    },
    join: function* (story) {
      const isDone = portions();
      const numbers = new Map<Element, string>();
      for (const { link, fragment } of links) {
        if (isDone()) yield;
        const place = places.get(fragment) ?? places.get(decoded(fragment));
        if (place === undefined || !story.contains(place) || !story.contains(link)) continue;
        const number = numbers.get(place) ?? String(numbers.size + 1);
        numbers.set(place, number);
        place.setAttribute(placeAttribute, number);
        link.setAttribute(jumpAttribute, number);
        // A page that no link may lead to, such as a file, has jumps all the same.
        if (!link.hasAttribute('href')) link.setAttribute('href', '#');
      }
    },
  };
}
