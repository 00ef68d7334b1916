import { nameOf } from './live-walk';

/**
 * What a style sheet may say of how a drawing looks. Most of the page's sheets stay behind, and programs that draw from
 * text or data say all of it there: without it every shape is black, and so are the words on it.
 */
const shapePaint = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'opacity',
  'display',
  'visibility',
] as const;
const wordPaint = [
  'fill',
  'opacity',
  'display',
  'visibility',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;
const groupPaint = ['opacity', 'display', 'visibility'] as const;

/** What is so without anybody saying it; colours are always told, since an attribute may say otherwise. */
const usual: Readonly<Record<string, string>> = {
  'fill-opacity': '1',
  'stroke-width': '1px',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  opacity: '1',
  display: 'inline',
  visibility: 'visible',
  'font-weight': '400',
  'text-anchor': 'start',
};

const paintOf = new Map<string, readonly string[]>([
  ['g', groupPaint],
  ['text', wordPaint],
  ['tspan', wordPaint],
]);
for (const shape of 'path rect circle ellipse line polyline polygon use'.split(' '))
  paintOf.set(shape, shapePaint);

/** Parts of drawings whose paint is recorded on one page; a drawing that is shown has no more (`core/blocks/drawing.ts`). */
const mostParts = 5_000;

function styleOf(part: Element, names: readonly string[]): string {
  const style = getComputedStyle(part);
  return names
    .map((name) => [name, style.getPropertyValue(name)] as const)
    .filter(([name, value]) => value !== '' && value !== usual[name])
    .map(([name, value]) => `${name}: ${value}`)
    .join('; ');
}

/** Words in HTML become words of the drawing (`sanitise/foreign-words.ts`), in the colour that they had. */
function colourOf(box: Element): string {
  const words = [...box.querySelectorAll('*')].findLast(
    ({ childElementCount }) => childElementCount === 0,
  );
  return `fill: ${getComputedStyle(words ?? box).color}`;
}

/** Enters into `paint` how the parts of `svg`, a drawing of the live page, look there: as a style for each. */
export function recordPaint(svg: Element, paint: Map<Element, string>): void {
  for (const part of svg.querySelectorAll('*')) {
    if (paint.size >= mostParts) return;
    const name = nameOf(part);
    if (name === 'foreignObject') paint.set(part, colourOf(part));
    const names = paintOf.get(name);
    const style = names === undefined ? '' : styleOf(part, names);
    if (style !== '') paint.set(part, style);
  }
}
