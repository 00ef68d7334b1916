import { build } from 'esbuild';
import { root } from '../build/root';

/** The script of `entry` (a path from the root of the repository) with all it imports, to be run in a page. */
export async function bundleForPage(entry: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: ['chrome125', 'firefox142'],
  });
  return outputFiles.map(({ text }) => text).join('\n');
}
