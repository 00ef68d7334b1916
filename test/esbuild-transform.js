import { transformSync } from 'esbuild';

/** Jest's way to TypeScript: types are stripped here and checked by `tsc` in `npm test`. */
export default {
  /** @param {string} source @param {string} filename */
  process(source, filename) {
    return transformSync(source, {
      loader: 'ts',
      format: 'esm',
      target: 'node20',
      sourcemap: 'inline',
      sourcefile: filename,
    });
  },
};
