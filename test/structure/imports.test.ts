import { dirname, join } from 'node:path/posix';
import { expect, test } from '@jest/globals';
import ts from 'typescript';
import { sources, textOf } from './files';

/**
 * Which file may import what from outside its own folder; type imports count. Keys are the folders
 * of `src/`, or a file where one alone may; values are packages, files, folders ending in `/`, or
 * `node:` for all that Node brings.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'core/': ['@mozilla/readability'],
  'sanitise/': [
    'core/elements-of',
    'core/html-namespace',
    'core/place',
    'core/portions',
    'core/put-nodes',
    'dompurify',
  ],
  'settings/': [],
  'settings/access.ts': ['webextension-polyfill'],
  'settings/on-stored.ts': ['webextension-polyfill'],
  'settings/store.ts': ['webextension-polyfill'],
  'settings/everything.ts': ['webextension-polyfill'],
  'settings/rule-store.ts': ['webextension-polyfill'],
  'settings/dismissals.ts': ['webextension-polyfill'],
  'settings/site-of.ts': ['tldts'],
  'settings/read-pattern.ts': ['tldts'],
  'messages/': ['core/article', 'core/place'],
  'messages/protocol.ts': ['settings/site-rules'],
  'messages/asked.ts': ['settings/site-rules'],
  'messages/read-reading.ts': ['core/read-article'],
  'messages/own-browser.ts': ['webextension-polyfill'],
  'view/': [
    'core/address',
    'core/article',
    'core/elements-of',
    'core/place',
    'core/portions',
    'settings/schema',
  ],
  'view/look.ts': ['_locales/en/messages.json'],
  'view/story.ts': ['sanitise/sanitise'],
  'view/story-jumps.ts': ['sanitise/jumps'],
  'content/': ['core/', 'messages/'],
  'background/': ['core/place', 'messages/', 'settings/', 'tab/', 'webextension-polyfill'],
  'tab/': ['messages/', 'webextension-polyfill'],
  'host/': ['core/', 'messages/', 'settings/', 'tab/', 'view/', 'webextension-polyfill'],
  // Draws every setting, rule and permission in a page of its own.
  'options/': ['settings/', 'view/'],
  'options/options.ts': ['host/speak'],
  'options/access.ts': ['webextension-polyfill'],
  'popup/': ['host/', 'messages/', 'settings/', 'tab/'],
  'popup/popup.ts': ['webextension-polyfill'],
  'reader/': ['host/', 'messages/', 'settings/'],
  'reader/reader.ts': ['webextension-polyfill'],
  'cli/': ['core/', 'node:'],
  'cli/open-page.ts': ['jsdom'],
  'cli/turndown-gfm.d.ts': ['turndown'],
  'cli/formats/markdown.ts': ['@joplin/turndown-plugin-gfm', 'turndown'],
  'cli/formats/plain-text.ts': ['turndown'],
  'cli/formats/story.ts': ['jsdom', 'sanitise/sanitise'],
};

/** What `path` imports from outside its folder, as the table writes it. */
function importsOf(path: string): string[] {
  const { importedFiles } = ts.preProcessFile(textOf(path));
  return importedFiles
    .map(({ fileName }) => {
      const isRelative = fileName.startsWith('.');
      return isRelative ? join(dirname(path), fileName).replace(/^src\//, '') : fileName;
    })
    .filter((target) => target.split('/')[0] !== path.split('/')[1]);
}

const rulesFor = (path: string): string[] =>
  Object.keys(mayImport).filter((rule) => path.startsWith(`src/${rule}`));

const isAllowed = (target: string, allowed: string): boolean =>
  /[/:]$/.test(allowed) ? target.startsWith(allowed) : target === allowed;

const imports = sources.flatMap((path) => importsOf(path).map((target) => ({ path, target })));

test('every folder of src/ stands in the table', () => {
  const unknown = sources.filter((path) => rulesFor(path).length === 0);
  expect(unknown).toEqual([]);
});

test('no file imports what its row does not allow (pass it in as a parameter, or move the file)', () => {
  const forbidden = imports.filter(
    ({ path, target }) =>
      !rulesFor(path).some((rule) =>
        mayImport[rule]?.some((allowed) => isAllowed(target, allowed)),
      ),
  );
  expect(forbidden.map(({ path, target }) => `${path} must not import ${target}`)).toEqual([]);
});

test('the table allows nothing that nobody uses (take it out of the row)', () => {
  const unused = Object.entries(mayImport).flatMap(([rule, targets]) =>
    targets
      .filter(
        (allowed) =>
          !imports.some(
            ({ path, target }) => path.startsWith(`src/${rule}`) && isAllowed(target, allowed),
          ),
      )
      .map((allowed) => `${rule} does not import ${allowed}`),
  );
  expect(unused).toEqual([]);
});

test('contexts never import each other', () => {
  const contexts = ['background/', 'cli/', 'content/', 'options/', 'popup/', 'reader/'];
  const crossing = Object.entries(mayImport).filter(([, targets]) =>
    targets.some((target) => contexts.some((context) => target.startsWith(context))),
  );
  expect(crossing).toEqual([]);
});

test('all are static: a computed import would escape this table', () => {
  const computed = sources.filter((path) =>
    /\b(?:import|require)\s*\(\s*[^'")]/.test(textOf(path)),
  );
  expect(computed).toEqual([]);
});
