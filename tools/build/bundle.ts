import { type BuildOptions, type Plugin, build } from 'esbuild';
import { basename, join } from 'node:path';
import { pruneDompurify } from './prune-dompurify';
import { pruneReadability } from './prune-readability';
import { root } from './root';

/** The scripts and styles of the extension, by the path they get in the build. */
const modules = {
  'background/background': 'src/background/background.ts',
  'options/options': 'src/options/options.ts',
  'options/options-style': 'src/options/options.css',
  'popup/popup': 'src/popup/popup.ts',
  'popup/popup-style': 'src/popup/popup.css',
  'reader/reader': 'src/reader/reader.ts',
  'reader/reader-style': 'src/reader/reader.css',
};

/** What Lede's own pages fetch where it is needed, imported as the program runs: few stories are that long. */
const onDemand: Readonly<Record<string, string>> = {
  'view/in-stretches': 'src/view/stretches/in-stretches.ts',
};

/** Leaves such an import to the browser: a file of its own. */
const loadOnDemand: Plugin = {
  name: 'load-on-demand',
  setup: (build) => {
    build.onResolve({ filter: /^\./ }, ({ kind, path }) => {
      if (kind !== 'dynamic-import') return undefined;
      const file = `view/${basename(path)}`;
      if (!(file in onDemand)) throw new Error(`${path} is not built to be loaded on demand.`);
      return { path: `/${file}.js`, external: true };
    });
  },
};

/**
 * Names of members that are short in what is put into pages: those Readability calls its own parts by, 5 kB of them, and
 * what blocks are asked for most. What Readability writes on elements keeps its name, which `src/core/form-members.ts`
 * knows, and so do the browser's own constants. None that is a key somewhere, too: `comments` is, and the popup failed.
 */
const shortened = new RegExp(
  [
    '^_[a-z]',
    '^REGEXPS$',
    '^(?:FLAG|DEFAULT|DIV|ALTER|PRESENTATIONAL|DEPRECATED|UNLIKELY|PHRASING|CLASSES|MINIMUM|HTML)_[A-Z_]+$',
    '^(?:unlikelyCandidates|okMaybeItsACandidate|shareElements|loadingWords)$',
    '^(?:contentScore|linkDensityModifier|charThreshold|textLength)$',
    '^(?:linkShare|isSentence|isInternal|isHidden|evidence|grain|within|(?:first|last)(?:Prose|Proposed))$',
    '^(?:weight|blocks|densest|proposed|breaking|wordless|controls)$',
  ].join('|'),
);

/** Scripts put into pages: classic scripts, because `scripting.executeScript` takes no modules. */
const injected = {
  'content/reader': 'src/content/reader.ts',
};

/** The same, where the browser puts it there by itself and nobody asks what it comes to. */
const waiting = {
  'content/watch': 'src/content/watch.ts',
};

const shared = {
  alias: {
    'webextension-polyfill': join(root, 'tools', 'build', 'native-browser.ts'),
    '@mozilla/readability': join(root, 'tools', 'build', 'readability.ts'),
  },
  absWorkingDir: root,
  plugins: [pruneDompurify, pruneReadability],
  bundle: true,
  minify: true,
  // Licences stand whole in THIRD-PARTY-NOTICES.md, which ships with every build.
  legalComments: 'none',
  charset: 'utf8',
  target: ['chrome125', 'firefox142'],
  supported: { 'regexp-unicode-property-escapes': true },
  logLevel: 'warning',
} satisfies BuildOptions;

/** Bundles every script and style into `dir`. Rejects where a source does not compile. */
export async function bundle(dir: string): Promise<void> {
  await Promise.all([
    build({
      ...shared,
      entryPoints: { ...modules, ...onDemand },
      plugins: [...shared.plugins, loadOnDemand],
      outdir: dir,
      format: 'esm',
      external: ['/fonts/*'],
    }),
    build({ ...shared, entryPoints: waiting, outdir: dir, format: 'iife' }),
    build({
      ...shared,
      entryPoints: injected,
      outdir: dir,
      format: 'iife',
      mangleProps: shortened,
      reserveProps: /^_readabilityDataTable$/,
      // The value of the whole script, by which the popup knows that it has run (`src/tab/connect.ts`).
      footer: { js: "'lede';" },
    }),
  ]);
}
