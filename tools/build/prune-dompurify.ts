import type { Plugin } from 'esbuild';
import { readFile } from 'node:fs/promises';

/**
 * The elements of HTML, and the attributes of everything, that DOMPurify allows where nobody says what is allowed. Its
 * elements of drawings and formulas stay: by these it tells namespaces apart.
 */
const defaults = ['html$1', 'html', 'svg', 'mathMl', 'xml'];

/** `code` with the lists `names`, constants of it, empty. Throws where one is not there: then it is another thing than it was. */
export function emptied(code: string, names: readonly string[]): string {
  return names.reduce((rest, name) => {
    const list = new RegExp(`^(const ${name.replace('$', '\\$')} = freeze\\()\\[[^\\]]*\\]`, 'm');
    if (!list.test(rest)) throw new Error(`There is no list ${name} to empty.`);
    return rest.replace(list, '$1[]');
  }, code);
}

/**
 * Empties the lists by which DOMPurify allows what nobody has asked for: `src/sanitise/config.ts` says all of it, and
 * where it did not, nothing would be allowed. 4 kB that load between the click and the story.
 */
export const pruneDompurify: Plugin = {
  name: 'prune-dompurify',
  setup: (build) => {
    build.onLoad({ filter: /dompurify[\\/]dist[\\/]purify\.es\.mjs$/ }, async ({ path }) => ({
      contents: emptied(await readFile(path, 'utf8'), defaults),
      loader: 'js',
    }));
  },
};
