/**
 * Drawings that say something, told from icons: of 21,931 in 700 development pages all but some 60 are icons, letters
 * of a brand, or sheets of them. The box they are drawn in does not tell (Font Awesome draws in 512); most say no size.
 */

/** Icons are no larger on a side: 20,095 of those drawings, by `width`, `height` or the box they are drawn in. */
const largestIcon = 64;
/** Fewer shapes make an icon however large its box: 1,778 larger ones have fewer, 52 as many. */
const fewestShapes = 8;
/** Longer drawings are maps with every street; they stay out, as they would weigh more than all of the story. */
const mostParts = 5_000;

const shapes = 'path, rect, circle, ellipse, line, polyline, polygon, use';
/** What is drawn here is to be pressed. */
const pressed = 'a, button, summary, nav, label, [role="button"]';

function sideOf(svg: Element, name: string, at: number): number {
  const value = svg.getAttribute(name) ?? '';
  // A share of what is around it, or a size by the text's, says nothing here.
  if (/^\s*[\d.]{1,10}(?:px)?\s*$/.test(value)) return parseFloat(value);
  const box = (svg.getAttribute('viewBox') ?? '')
    .slice(0, 100)
    .trim()
    .split(/[\s,]+/);
  return Number(box[at] ?? 0) || 0;
}

/** Whether `svg` is a drawing of the story's, to be treated as a picture, and no icon. */
export function isDrawing(svg: Element): boolean {
  if (svg.closest(pressed) !== null || svg.querySelector('symbol') !== null) return false;
  if (Math.min(sideOf(svg, 'width', 2), sideOf(svg, 'height', 3)) <= largestIcon) return false;
  if (svg.getElementsByTagName('*').length > mostParts) return false;
  return (
    svg.closest('figure') !== null ||
    svg.querySelector('text, foreignObject') !== null ||
    svg.querySelectorAll(shapes).length >= fewestShapes
  );
}
