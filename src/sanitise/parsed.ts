import type { WindowLike } from 'dompurify';
import type { Portions } from '../core/portions';
import { putInto } from '../core/put-nodes';

/** Goes with all that is dropped; behind it no frameset can take the place of the body, which would leave nothing. */
const anchor = '<textarea></textarea>';

/** Says where a piece ends. Parsers take this element wherever markup may go on, in tables too. */
const endName = 'data-lede-end';
const endMark = `<template ${endName}></template>`;

/** Characters to a piece: browsers parse so many in a few dozen milliseconds. */
const most = 64_000;
/** Markup that is open on more levels is parsed whole: each piece begins with all of them. */
const deepest = 100;

const bodyOf = (markup: string, { DOMParser }: WindowLike): HTMLElement =>
  new DOMParser().parseFromString(anchor + markup, 'text/html').body;

/** Where the piece of `markup` that begins at `from` ends: before an element. */
function endOf(markup: string, from: number): number {
  const next = /<[a-z]/gi;
  next.lastIndex = from + most;
  return next.exec(markup)?.index ?? markup.length;
}

/** The last of all nodes in `body`, where that is the mark. */
function markIn(body: Element): Element | undefined {
  let last: ChildNode | null = body.lastChild;
  while (last !== null && last.lastChild !== null) last = last.lastChild;
  return last?.nodeType === 1 && (last as Element).hasAttribute(endName)
    ? (last as Element)
    : undefined;
}

/** The elements round `mark`, which is in `body`; the outermost first. */
function around(mark: Element, body: Element): Element[] {
  const open: Element[] = [];
  for (let at = mark.parentElement; at !== null && at !== body; at = at.parentElement)
    open.unshift(at);
  return open;
}

/** The elements that a piece begins with since they were `open` before it; `undefined` where a parser made others of them. */
function repeated(body: Element, open: readonly Element[]): Element[] | undefined {
  const again: Element[] = [];
  let from = body.firstElementChild?.nextElementSibling ?? null;
  for (const { localName, namespaceURI } of open) {
    if (from?.localName !== localName || from.namespaceURI !== namespaceURI) return undefined;
    again.push(from);
    from = from.firstElementChild;
  }
  return again;
}

/** Moves what is in each of `sources`, which stand in each other, into the one of `places` that it goes on. */
function join(places: readonly Element[], sources: readonly Element[]): void {
  for (const [level, place] of places.entries()) {
    const inner = sources[level + 1];
    const nodes = [...(sources[level]?.childNodes ?? [])];
    putInto(
      place,
      nodes.filter((node) => node !== inner),
    );
  }
}

/**
 * `markup` as nodes in one body, parsed piece by piece: 5 MB in one call hold whoever waits for it for a quarter of a
 * second. `undefined` where a piece ends in what is no place for an element, such as a script. Each piece begins with
 * the elements that are open; what is in these goes on in the ones of the piece before.
 */
function* inPieces(markup: string, window: WindowLike): Portions<HTMLElement | undefined> {
  const whole = bodyOf('', window);
  let open: readonly Element[] = [];
  for (let from = 0; from < markup.length;) {
    const end = endOf(markup, from);
    const tags = open.map(({ localName }) => `<${localName}>`).join('');
    const piece = bodyOf(tags + markup.slice(from, end) + endMark, window);
    const mark = markIn(piece);
    const again = repeated(piece, open);
    if (mark === undefined || again === undefined || open.length > deepest) return undefined;
    const inner = around(mark, piece);
    mark.remove();
    piece.firstElementChild?.remove();
    join([whole, ...open], [piece, ...again]);
    open = inner.map((element, level) =>
      element === again[level] ? (open[level] ?? element) : element,
    );
    from = end;
    yield;
  }
  return whole;
}

/**
 * Untrusted markup as nodes to be looked at: in the body of a document without a window, where nothing runs and nothing
 * is asked for. A node is copied there.
 */
export function* parsed(dirty: string | Node, window: WindowLike): Portions<HTMLElement> {
  if (typeof dirty === 'string')
    return (
      (dirty.length > most ? yield* inPieces(dirty, window) : undefined) ?? bodyOf(dirty, window)
    );
  const body = bodyOf('', window);
  body.append(body.ownerDocument.importNode(dirty, true));
  return body;
}
