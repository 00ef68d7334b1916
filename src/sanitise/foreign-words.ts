/**
 * Words that a drawing has in HTML (`foreignObject`), as programs that draw from text write every label: they are told
 * in the drawing's own language, and nothing else of that HTML is kept.
 */
import type { NodeHook } from 'dompurify';
import { drawingNamespace, dropped } from './allowed';

/** What browsers write by themselves, in pixels, and its line: such words are as large as the page around them. */
const usual = { size: 16, line: 1.5 } as const;
/** How wide a letter is beside its height: half, in most typefaces for Latin text. */
const letter = 0.5;

const endsLine = /^(?:br|p|div|li|tr|h[1-6])$/;

const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') ||
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(
    (element.getAttribute('style') ?? '').slice(0, 2_000),
  );

/** The words in `box` as lines, without what is no text or hidden. */
function linesIn(box: Element): readonly string[] {
  const walker = box.ownerDocument.createTreeWalker(box, 5 /* elements and texts */, (node) =>
    node.nodeType === 1 &&
    (dropped.includes((node as Element).localName.toLowerCase()) || isHidden(node as Element))
      ? 2 /* with all in it */
      : 1,
  );
  let lines = '';
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node.nodeType === 3) lines += (node.nodeValue ?? '').replace(/\s+/g, ' ');
    else if (endsLine.test((node as Element).localName)) lines += '\n';
  return lines.split('\n').flatMap((line) => line.trim() || []);
}

/** `line` in pieces of up to `most` letters, between words. */
function broken(line: string, most: number): readonly string[] {
  const pieces: string[] = [];
  for (const word of line.split(' ')) {
    const last = pieces.at(-1);
    if (last !== undefined && last.length + word.length < most)
      pieces[pieces.length - 1] = `${last} ${word}`;
    else pieces.push(word);
  }
  return pieces;
}

/** A length of `box`; 0 where it has none or tells it as a share. */
function lengthOf(box: Element, name: string): number {
  const length = Number(box.getAttribute(name));
  return Number.isFinite(length) ? length : 0;
}

/** The words of `box`, in the middle of where it stood. */
function spelledOut(box: Element): Element {
  const [x = 0, y = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((name) =>
    lengthOf(box, name),
  );
  const most = width > 0 ? Math.floor(width / (usual.size * letter)) : Infinity;
  const lines = linesIn(box).flatMap((line) => broken(line, most));
  const fitting = height > 0 ? height / lines.length / usual.line : usual.size;
  const size = Math.min(usual.size, fitting);
  const make = (name: string): Element => box.ownerDocument.createElementNS(drawingNamespace, name);
  const text = make('text');
  text.setAttribute('font-size', size.toFixed(1));
  // Looked at as any other, and read for the paint alone, when DOMPurify comes to it.
  text.setAttribute('style', box.getAttribute('style') ?? '');
  if (width > 0) text.setAttribute('text-anchor', 'middle');
  const first = y + height / 2 - ((lines.length - 1) * size * usual.line) / 2;
  lines.forEach((line, at) => {
    const row = make('tspan');
    row.setAttribute('x', String(x + width / 2));
    // A third of a letter's height below the middle of the line is what letters stand on.
    row.setAttribute('y', (first + at * size * usual.line + size / 3).toFixed(1));
    row.textContent = line;
    text.append(row);
  });
  return text;
}

/** Whether a drawing offers the same, in `choice`, to programs that know no HTML. */
const isSaidOtherwise = (choice: Element): boolean =>
  [...choice.children].some(
    (other) =>
      other.localName === 'text' ||
      (other.localName !== 'foreignObject' && other.querySelector('text') !== null),
  );

/**
 * Puts the words of a `foreignObject` in its place: behind it, since that is where DOMPurify looks next. A `switch` is
 * looked at before, as it goes before what is in it is reached.
 */
export const spellOut: NodeHook = (node) => {
  if (node.nodeType !== 1 || node.parentNode === null) return;
  const box = node as Element;
  if (box.namespaceURI !== drawingNamespace) return;
  if (box.localName === 'switch' && isSaidOtherwise(box))
    for (const said of [...box.children]) if (said.localName === 'foreignObject') said.remove();
  if (box.localName !== 'foreignObject') return;
  const text = spelledOut(box);
  if (text.firstChild !== null) box.after(text);
  box.remove();
};
