import { describe, expect, jest, test } from '@jest/globals';
import { targets } from '../../tools/build/manifest';
import { temporaryBuild } from './temporary-build';

jest.setTimeout(120_000);

const builds = await temporaryBuild();
const paths = /^[\w-]+\/[\w/.-]+\.(?:html|js|css|png|svg|json)$/;

/** Every text in a manifest that names a file. */
function pathsIn(value: unknown): string[] {
  if (typeof value === 'string') return paths.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(pathsIn) : [];
}

describe.each(targets.map((target, at) => [target, at] as const))('%s', (_target, at) => {
  const files = builds[at]?.files ?? new Map<string, Buffer>();
  const text = (path: string): string => files.get(path)?.toString('utf8') ?? '';

  test('every file that the manifest names is in the build', () => {
    const named = pathsIn(JSON.parse(text('manifest.json')));
    expect(named).toContain('popup/popup.html');
    expect(named.filter((path) => !files.has(path))).toEqual([]);
  });

  test('and every file that its pages, styles and scripts name', () => {
    const named = [...files.keys()].flatMap((path) => {
      const isText = /\.(?:html|css)$/.test(path);
      const found = isText
        ? text(path).matchAll(/(?:src|href)="([^"]+)"|url\("?([^")]+)"?\)/g)
        : [];
      const base = new URL(path, 'lede://build/');
      return [...found].map(([, link, url]) => new URL(link ?? url ?? '', base).pathname.slice(1));
    });
    expect(named).toContain('popup/popup.js');
    expect(named.filter((path) => !files.has(path))).toEqual([]);
  });

  test('scripts put into pages are in it, and the licences of all that ships', () => {
    for (const path of ['content/reader.js', 'LICENSE', 'THIRD-PARTY-NOTICES.md']) {
      expect(files.has(path)).toBe(true);
    }
    expect(text('popup/popup.js')).toContain('/content/reader.js');
  });

  test('nothing else is: no sources, no maps, no tests', () => {
    const kinds = /\.(?:js|css|html|json|png|woff2)$|^(?:LICENSE|THIRD-PARTY-NOTICES\.md)$/;
    expect([...files.keys()].filter((path) => !kinds.test(path))).toEqual([]);
  });
});
