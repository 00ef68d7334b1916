import { readFile } from 'node:fs/promises';
import { reduceColours } from './palette';
import { readPng, writePalettePng } from './png';

/** The picture at `path` with a palette, a third of the bytes: a page has few colours. */
export async function smallerPng(path: string): Promise<Buffer> {
  const file = await readFile(path);
  const pixels = readPng(file);
  const { palette, indices } = reduceColours(pixels);
  const smaller = writePalettePng(pixels.width, pixels.height, palette, indices);
  return smaller.length < file.length ? smaller : file;
}
