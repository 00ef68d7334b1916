/**
 * Drawings and formulas within a story. What a drawing calls its parts never reaches the view: those it refers to
 * get made-up names, and what refers to anything outside of the drawing goes.
 */
import type { Portions } from '../core/portions';
import {
  drawingFunctions,
  drawingNamespace,
  drawingValue,
  formulaNamespace,
  formulaValue,
  paint,
} from './allowed';

/** A part of the same drawing, to paint with; nothing may stand beside it. */
const localPaint = /^url\(\s*(['"]?)#([^'"()\\]{1,200})\1\s*\)$/;
/** Names in drawings are no longer, and a longer one is cut at the front: not among those allowed either way. */
const functionName = /([\w-]{0,20})\s?\(/g;
/** What repeats its content: nothing in it may refer to more than a colour, or each step would multiply the last. */
const repeating = 'symbol, clipPath, marker, pattern';
/** Shapes that a drawing may add to itself by `use`: a hundred times what its glyphs and marks come to. */
const mostAdded = 10_000;

const isDrawing = ({ namespaceURI }: Element): boolean => namespaceURI === drawingNamespace;

/** Whether `value` of an attribute of `element` is one that drawings and formulas have. */
export function isFitValue({ namespaceURI }: Element, name: string, value: string): boolean {
  if (/^(?:title|lang|dir|alttext)$/.test(name)) return true;
  if (namespaceURI === formulaNamespace) return formulaValue.test(value);
  if (namespaceURI !== drawingNamespace) return true;
  if (name === 'href' || name === 'xlink:href') return /^#./.test(value);
  if (localPaint.test(value)) return true;
  return (
    drawingValue.test(value) &&
    [...value.matchAll(functionName)].every(([, called = '']) => drawingFunctions.includes(called))
  );
}

/** Writes what `style` says of the paint as attributes, which are looked at one by one. */
function unfoldStyle(element: Element): void {
  for (const declaration of (element.getAttribute('style') ?? '').split(';')) {
    const [name = '', value = ''] = declaration.split(':').map((part) => part.trim());
    if (paint.some((known) => known === name))
      element.setAttribute(name, value.replace(/\s*!important$/, ''));
  }
}

/** Collects the names in drawings while markup is sanitised, and joins references to them afterwards. */
export interface DrawingFinder {
  /** Looks at a node before its attributes are sanitised. */
  readonly note: (node: Node) => void;
  /** Gives what drawings of `story` refer to names of Lede's own. */
  readonly join: (story: DocumentFragment) => Portions<void>;
}

/** Finds what the drawings of a story refer to. */
export function findDrawings(): DrawingFinder {
  const idOf = new Map<Element, string>();
  return {
    note: (node) => {
      if (node.nodeType !== 1 || !isDrawing(node as Element)) return;
      const element = node as Element;
      const id = element.getAttribute('id');
      if (id !== null && id !== '') idOf.set(element, id);
      unfoldStyle(element);
    },
    join: function* (story) {
      let drawings = 0;
      for (const svg of story.querySelectorAll('svg')) {
        if (svg.parentElement?.namespaceURI === drawingNamespace) continue;
        joinOne(svg, idOf, ++drawings);
        yield;
      }
    },
  };
}

function joinOne(svg: Element, idOf: ReadonlyMap<Element, string>, drawing: number): void {
  const parts = [...svg.querySelectorAll('*')];
  const named = new Map<string, Element>();
  for (const part of parts) {
    const id = idOf.get(part);
    if (id !== undefined && !named.has(id)) named.set(id, part);
  }
  const names = new Map<Element, string>();
  const nameOf = (part: Element): string => {
    const name = names.get(part) ?? `lede-part-${String(drawing)}-${String(names.size + 1)}`;
    names.set(part, name);
    part.setAttribute('id', name);
    return name;
  };
  let added = 0;
  for (const part of [svg, ...parts]) {
    const isRepeated = part.closest(repeating) !== null;
    for (const { name, value } of [...part.attributes]) {
      const isLink = name === 'href' || name === 'xlink:href';
      const id = isLink ? value.slice(1) : localPaint.exec(value)?.[2];
      if (id === undefined) continue;
      const target = named.get(id);
      part.removeAttribute(name);
      if (target === undefined) continue;
      const isGradient = /Gradient$/.test(target.localName);
      if (isRepeated && !isGradient) continue;
      if (part.localName === 'use') {
        // Counted no further than that: 5,000 uses of 9,000 shapes took jsdom 27 s to count, and 1 s so.
        if (added <= mostAdded) added += 1 + target.querySelectorAll('*').length;
        if (added > mostAdded || target.contains(part) || repeats(target)) continue;
      }
      part.setAttribute(
        isLink ? 'href' : name,
        isLink ? `#${nameOf(target)}` : `url(#${nameOf(target)})`,
      );
    }
    if (part.localName === 'use' && !part.hasAttribute('href')) part.remove();
  }
}

/** Whether drawing `target` again would draw further parts again. */
const repeats = (target: Element): boolean =>
  target.localName === 'use' || target.querySelector('use') !== null;
