import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../build/root';
import { allArticlesOf, fileOf } from './corpus';
import { evenly } from './evenly';

/** Pages for the command line, each as the line that `lede --batch` reads. */
export interface CommandLines {
  readonly name: string;
  readonly lines: readonly string[];
}

/** Articles of the corpus in `folder`, or this repository's own pages; all, or `count` of them. */
export function commandLines(folder: string | undefined, count = Infinity): CommandLines {
  const pages =
    folder === undefined
      ? ownPages().map((file) => ({ file }))
      : // The corpus is in UTF-8, whatever its pages say.
        allArticlesOf(folder).map((page) => ({
          file: fileOf(folder, page),
          url: page.url,
          encoding: 'utf-8',
        }));
  return {
    name: folder === undefined ? 'pages of this repository' : 'corpus articles',
    lines: evenly(pages, count).map((page) => JSON.stringify(page)),
  };
}

function ownPages(): string[] {
  const folder = join(root, 'test', 'fixtures', 'pages');
  const names = readdirSync(folder).filter((name) => name !== 'assets');
  const fixtures = names.map((name) => join(folder, name, 'index.html'));
  return [join(root, 'tools', 'sample', 'index.html'), ...fixtures];
}
