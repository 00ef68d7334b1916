import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './build/root';
import { contactSheet, type Rendered } from './icons/contact-sheet';
import { allLooks, icons, sources } from './icons/files';
import { renderPng, withPage } from './icons/render';

/**
 * `npm run icons` draws every icon into `icons/` and, to be looked at before anything is committed,
 * a magnified sheet of each look into `out/icons/`.
 */
const directory = join(root, 'icons');
const sheets = join(root, 'out', 'icons');
await mkdir(directory, { recursive: true });
await mkdir(sheets, { recursive: true });

for (const { name, svg } of sources) await writeFile(join(directory, `${name}.svg`), svg);

await withPage(async (page) => {
  const rendered: Rendered[] = [];
  for (const icon of icons) {
    const png = await renderPng(page, icon);
    await writeFile(join(directory, `${icon.name}.png`), png);
    rendered.push({ name: icon.name, pixels: icon.pixels, png });
  }
  for (const look of allLooks) {
    const ofLook = rendered.filter(({ name }) => /^(.*)-\d+$/.exec(name)?.[1] === look);
    await writeFile(join(sheets, `${look}.png`), await contactSheet(page, ofLook));
  }
});

console.log(`${icons.length} icons in icons/, magnified sheets in out/icons/.`);
