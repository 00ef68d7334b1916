import { draw, type Look } from './draw';
import type { Size } from './measures';

/** One picture to be made: its name in `icons/` without ending, its width and its drawing. */
export interface Icon {
  readonly name: string;
  readonly pixels: number;
  readonly svg: string;
}

/** What toolbars ask for: 16, 19, 20 and 24 pixels, and the same on a screen of twice the density. */
const toolbarSizes: readonly Size[] = [16, 19, 20, 24, 32, 38, 48, 64];

const toolbarLooks: readonly Look[] = ['unknown', 'not-a-story', 'ready', 'reading'];

/** Every look, in the order of the contact sheet. */
export const allLooks: readonly Look[] = ['mark', ...toolbarLooks];

/** The scalable drawing of each look, kept beside the PNGs for pages and documents. */
export const sources: readonly Icon[] = allLooks.map((look) => ({
  name: look,
  pixels: 64,
  svg: draw(look, 64),
}));

const marks: readonly Icon[] = [
  ...([16, 32, 48] as const).map((size) => icon('mark', size)),
  { name: 'mark-96', pixels: 96, svg: place(draw('mark', 48), 96, 96) },
  // The Chrome Web Store wants 96 pixels of picture with 16 of nothing around them.
  { name: 'mark-128', pixels: 128, svg: place(draw('mark', 48), 96, 128) },
];

/** Every PNG of the extension. */
export const icons: readonly Icon[] = [
  ...marks,
  ...toolbarLooks.flatMap((look) => toolbarSizes.map((size) => icon(look, size))),
];

function icon(look: Look, size: Size): Icon {
  return { name: `${look}-${size}`, pixels: size, svg: draw(look, size) };
}

/** Puts a drawing, `inner` pixels wide, into the middle of a square of `outer` pixels. */
function place(svg: string, inner: number, outer: number): string {
  const margin = (outer - inner) / 2;
  const sized = svg.replace(
    /width="\d+" height="\d+"/,
    `x="${margin}" y="${margin}" width="${inner}" height="${inner}"`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${outer}" height="${outer}">${sized}</svg>`;
}
