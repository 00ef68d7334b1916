const namespace = 'http://www.w3.org/2000/svg';

/** Drawn with one pen on 16 units; a point is a line of no length with round ends. */
const strokes = {
  contents: 'M2.5 4h0M2.5 8h0M2.5 12h0M6 4h8M6 8h8M6 12h8',
  more: 'M3 8h0M8 8h0M13 8h0',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  expand: 'M9.7 6.3L14 2M10 2h4v4M6.3 9.7L2 14M2 10v4h4',
  settings:
    'M2.5 4.5h5.5M12 4.5h1.5M2.5 11.5h2M8.5 11.5h5M8 4.5a2 2 0 1 0 4 0a2 2 0 1 0-4 0M4.5 11.5a2 2 0 1 0 4 0a2 2 0 1 0-4 0',
  print: 'M4.5 5.5v-3h7v3M4.5 11h-2V5.5h11V11h-2M4.5 9h7v4.5h-7z',
  reset: 'M3 7a5.2 5.2 0 1 1 .3 3.4M3 3v4h4',
  check: 'M3 8.4l3.4 3.4L13 4.6',
  minus: 'M4 8h8',
  plus: 'M4 8h8M8 4v8',
  back: 'M6 3.5L2.5 7 6 10.5M2.5 7h7.3a3.4 3.4 0 0 1 0 6.8H7',
} as const;

export type IconName = keyof typeof strokes;

/** A small drawing in the text's colour by one stroke; `name` is for style sheets. */
export function drawIcon(name: string, stroke: string): SVGElement {
  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('class', `icon icon-${name}`);
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(namespace, 'path');
  path.setAttribute('d', stroke);
  svg.append(path);
  return svg;
}

/** One of those that every view has, for beside or in place of words that name it. */
export const icon = (name: IconName): SVGElement => drawIcon(name, strokes[name]);
