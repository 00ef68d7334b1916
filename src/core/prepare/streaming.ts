import type { PageCopy } from '../copy/page-copy';
import { putInPlaceOf, putInto } from '../put-nodes';

/**
 * React streams a page by sending what comes late at the end of it, out of sight, as `<div hidden id="S:0">`,
 * for the place that a `<template id="B:0">` (a boundary with something to show meanwhile) or
 * `<template id="P:0">` (a gap in another late part) keeps; a script then moves the one to the other. Both
 * numbers are the same, and may stand behind a prefix of the page's own.
 */
const segmentId = /^(.{0,100})S:([\da-f]{1,8})$/;

/** Late parts in `root` that no script has moved to their places yet. */
export const segmentsIn = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('[id*="S:"]:not(form)')].filter((part) => segmentId.test(part.id));

/** The places that templates keep, by id. */
const placesIn = (copy: Document): ReadonlyMap<string, Element> =>
  new Map(
    [...copy.querySelectorAll('template[id*="B:"], template[id*="P:"]')].map((place) => [
      place.id,
      place,
    ]),
  );

const commentOf = (node: Node | null): string =>
  node?.nodeType === 8 ? (node as Comment).data : '';

/**
 * A boundary shows a word or a skeleton meanwhile. Further off its end is not looked for: on a page of boundaries
 * without ends all that follows would be looked through for each of them.
 */
const farthestEnd = 1_000;
/** Parts put into their places; a judgement, far above what a page has reason to stream. */
const mostSegments = 1_000;

/** What a boundary shows meanwhile: from its template to the comment that ends it. */
function meanwhile(place: Element): ChildNode[] {
  if (!/^\$[?~]/.test(commentOf(place.previousSibling))) return [];
  const shown: ChildNode[] = [];
  let depth = 0;
  let node = place.nextSibling;
  for (let far = 0; node !== null && far < farthestEnd; far++, node = node.nextSibling) {
    const comment = commentOf(node);
    if (comment === '/$' && depth-- === 0) return shown;
    if (/^\$[?~!]?$/.test(comment)) depth++;
    shown.push(node);
  }
  // Without an end it is no boundary.
  return [];
}

/** Puts out of sight what a boundary shows meanwhile: it is on the page, and no part of the story. */
function hideMeanwhile(place: Element, { document, hidden }: PageCopy): void {
  const nodes = meanwhile(place);
  if (nodes.length === 0) return;
  const box = document.createElement('div');
  place.before(box);
  putInto(box, nodes);
  hidden.add(box);
}

/**
 * Puts late parts where their places are, as the page's script would. A part that no template keeps a place for
 * is hidden text like any other.
 */
export function placeSegments(page: PageCopy): void {
  const segments = segmentsIn(page.document.body);
  if (segments.length === 0) return;
  const places = placesIn(page.document);
  for (const segment of segments.slice(0, mostSegments)) {
    const [, prefix = '', number = ''] = segmentId.exec(segment.id) ?? [];
    const boundary = places.get(`${prefix}B:${number}`);
    const place = boundary ?? places.get(`${prefix}P:${number}`);
    if (place === undefined || place.parentNode === null || segment.contains(place)) continue;
    if (boundary !== undefined) hideMeanwhile(boundary, page);
    putInPlaceOf(place, segment.childNodes);
    page.hidden.delete(segment);
    segment.remove();
  }
}
