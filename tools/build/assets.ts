import { cp, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './root';

/** The faces with the scripts each covers, in files of their own: a story loads only what it uses. */
const faces = {
  literata: ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext', 'vietnamese'],
  'atkinson-hyperlegible-next': ['latin', 'latin-ext'],
};

const fontFiles = Object.entries(faces).flatMap(([face, scripts]) =>
  scripts.flatMap((script) =>
    ['normal', 'italic'].map((style): [string, string] => {
      const name = `${face}-${script}-wght-${style}.woff2`;
      return [`node_modules/@fontsource-variable/${face}/files/${name}`, `fonts/${name}`];
    }),
  ),
);

/** Copies what is shipped as it is: pages, fonts, icons, licences. */
export async function copyAssets(dir: string): Promise<void> {
  await Promise.all(
    ['content', 'fonts', 'icons', 'options', 'popup', 'reader'].map((name) =>
      mkdir(join(dir, name), { recursive: true }),
    ),
  );
  const icons = (await readdir(join(root, 'icons'))).filter((name) => name.endsWith('.png'));
  const copies: [from: string, to: string][] = [
    ['src/content/hold.css', 'content/hold.css'],
    ['src/options/options.html', 'options/options.html'],
    ['src/popup/popup.html', 'popup/popup.html'],
    ['src/reader/reader.html', 'reader/reader.html'],
    ['LICENSE', 'LICENSE'],
    ['THIRD-PARTY-NOTICES.md', 'THIRD-PARTY-NOTICES.md'],
    ...icons.map((name): [string, string] => [`icons/${name}`, `icons/${name}`]),
    ...fontFiles,
  ];
  await Promise.all(copies.map(([from, to]) => cp(join(root, from), join(dir, to))));
}
