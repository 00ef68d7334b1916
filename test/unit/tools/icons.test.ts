/** @jest-environment node */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { root } from '../../../tools/build/root';
import { icons, sources } from '../../../tools/icons/files';
import { bare, framed, type Measures } from '../../../tools/icons/measures';

const places = Object.entries({ bare, framed }).flatMap(([place, sizes]) =>
  Object.entries<Measures>(sizes).map(
    ([size, measures]) => [place, Number(size), measures] as const,
  ),
);

test.each(places)('%s at %d pixels: whole pixels, margins alike', (_place, size, measures) => {
  expect(Object.values(measures).every(Number.isInteger)).toBe(true);
  const { left, top, bar, gap, line, between, last } = measures;
  expect(top + bar + gap + 3 * line + 2 * between).toBe(size - top);
  expect(line).toBeLessThan(bar);
  expect(last).toBeLessThan(size - 2 * left);
});

test.each(sources)('$name.svg is as drawn (otherwise: npm run icons)', async ({ name, svg }) => {
  expect(await readFile(join(root, 'icons', `${name}.svg`), 'utf8')).toBe(svg);
});

test.each(icons)('$name.png is there and $pixels pixels wide and high', async (icon) => {
  const png = await readFile(join(root, 'icons', `${icon.name}.png`));
  // The header of a PNG always comes first; it holds width and height in bytes 16 to 23.
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([icon.pixels, icon.pixels]);
});
