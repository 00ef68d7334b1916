import { bare, framed, type Size } from './measures';
import { parts, type Box } from './parts';

/**
 * A toolbar may be white or nearly black and an extension cannot always learn which, so these two
 * lie in the middle: about 3:1 or better against both (measured on #ffffff and on #35363a).
 */
const toolbarBrick = '#d1614b';
const toolbarGray = '#85817b';

const brick = '#8a3324';
const paper = '#fbfaf7';

type Draw = (size: Size) => string;

/**
 * The extension's own mark, and the toolbar's states: no access or not looked yet, looked and found
 * no story, a story is here, the story is open. They differ in shape as well as in colour.
 */
const looks = {
  mark: (size) => square(size, brick) + solid(size, 'framed', paper),
  unknown: (size) => outline(size, toolbarGray),
  'not-a-story': (size) => solid(size, 'bare', toolbarGray, 0.45),
  ready: (size) => solid(size, 'bare', toolbarBrick),
  reading: (size) => square(size, toolbarBrick) + solid(size, 'framed', paper),
} as const satisfies Record<string, Draw>;

export type Look = keyof typeof looks;

/** The SVG text of a look, drawn for exactly `size` pixels. */
export function draw(look: Look, size: Size): string {
  const box = size.toString();
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${box}" height="${box}" viewBox="0 0 ${box} ${box}">${looks[look](size)}</svg>\n`;
}

/** Filled bar and lines; `lineOpacity` below 1 dims the lines. */
function solid(size: Size, place: 'bare' | 'framed', colour: string, lineOpacity = 1): string {
  const { bar, lines } = parts(size, (place === 'bare' ? bare : framed)[size]);
  const opacity = lineOpacity === 1 ? '' : ` opacity="${lineOpacity}"`;
  const barRadius = place === 'bare' ? size / 16 : size < 32 ? 0 : size / 32;
  return (
    rectangle(bar, barRadius, `fill="${colour}"`) +
    lines
      // A rounded end on one or two pixels would only be a blur.
      .map((line) =>
        rectangle(line, line.height < 3 ? 0 : line.height / 3, `fill="${colour}"${opacity}`),
      )
      .join('')
  );
}

/** The same mark in hairlines: a hollow bar over three strokes of the width of its outline. */
function outline(size: Size, colour: string): string {
  const { bar, lines } = parts(size, bare[size]);
  const stroke = size < 32 ? 1 : size < 64 ? 2 : 3;
  const hollow = {
    x: bar.x + stroke / 2,
    y: bar.y + stroke / 2,
    width: bar.width - stroke,
    height: bar.height - stroke,
  };
  const strokes = lines.map((line) => ({
    ...line,
    y: line.y + Math.floor((line.height - stroke) / 2),
    height: stroke,
  }));
  return (
    rectangle(hollow, stroke === 1 ? 0 : stroke * 0.75, `fill="none" stroke="${colour}" stroke-width="${stroke}"`) +
    strokes.map((line) => rectangle(line, 0, `fill="${colour}"`)).join('')
  );
}

function square(size: Size, colour: string): string {
  return rectangle({ x: 0, y: 0, width: size, height: size }, size / 5, `fill="${colour}"`);
}

function rectangle({ x, y, width, height }: Box, radius: number, paint: string): string {
  const corner = radius === 0 ? '' : ` rx="${radius}"`;
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}"${corner} ${paint}/>`;
}
