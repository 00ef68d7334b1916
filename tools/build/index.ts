/**
 * `npm run build`: writes `dist/chromium` and `dist/firefox`, ready to load, from one source tree.
 * `--pseudo DIR` writes a build with the pseudo-locale below DIR instead, for the tests.
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle';
import { copyAssets } from './assets';
import { writeLocales } from './locales';
import { type Target, targets, writeManifest } from './manifest';
import { root } from './root';

export interface BuildOptions {
  /** Folder that receives one folder per target; `dist` at the root of the repository by default. */
  readonly outDir?: string;
  /** Replaces every message by its accented, longer twin, to find hard-coded and cut-off text. */
  readonly pseudoLocale?: boolean;
  readonly only?: readonly Target[];
}

/** Builds the extension for each target and answers the folders written. */
export async function build(options: BuildOptions = {}): Promise<string[]> {
  const outDir = options.outDir ?? join(root, 'dist');
  return Promise.all(
    (options.only ?? targets).map(async (target) => {
      const dir = join(outDir, target);
      await rm(dir, { recursive: true, force: true });
      await bundle(dir);
      await Promise.all([
        copyAssets(dir),
        writeLocales(dir, options.pseudoLocale ?? false),
        writeManifest(dir, target),
      ]);
      return dir;
    }),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { pseudo: { type: 'string' } } });
  const written = await build(
    values.pseudo === undefined ? {} : { outDir: values.pseudo, pseudoLocale: true },
  );
  console.log(`Built ${written.join(' and ')}`);
}
