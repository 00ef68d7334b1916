import { cp, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './root';

const literata = 'node_modules/@fontsource-variable/literata/files';

/** The scripts Literata covers, each in its own file, so that a story loads only what it uses. */
const fontFiles = [
  'latin',
  'latin-ext',
  'cyrillic',
  'cyrillic-ext',
  'greek',
  'greek-ext',
  'vietnamese',
].flatMap((script) =>
  ['normal', 'italic'].map((style) => `literata-${script}-wght-${style}.woff2`),
);

/** Copies what is shipped as it is: pages, fonts, icons, licences. */
export async function copyAssets(dir: string): Promise<void> {
  await Promise.all(
    ['fonts', 'icons', 'popup', 'reader'].map((name) => mkdir(join(dir, name), { recursive: true })),
  );
  const icons = (await readdir(join(root, 'icons'))).filter((name) => name.endsWith('.png'));
  const copies: [from: string, to: string][] = [
    ['src/popup/popup.html', 'popup/popup.html'],
    ['src/reader/reader.html', 'reader/reader.html'],
    ['LICENSE', 'LICENSE'],
    ['THIRD-PARTY-NOTICES.md', 'THIRD-PARTY-NOTICES.md'],
    ...icons.map((name): [string, string] => [`icons/${name}`, `icons/${name}`]),
    ...fontFiles.map((name): [string, string] => [`${literata}/${name}`, `fonts/${name}`]),
  ];
  await Promise.all(copies.map(([from, to]) => cp(join(root, from), join(dir, to))));
}
