import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './browser';

/** What a reader must and must not see of a fixture; see test/fixtures/README.md. */
export interface Expected {
  readonly why: string;
  readonly title: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly leadImage: string | null;
  readonly headings: readonly string[];
  readonly story: readonly string[];
  readonly widgets: readonly string[];
  readonly hidden?: readonly string[];
}

/** The folder to serve as a site's root. */
export const fixturePages = join(root, 'test', 'fixtures', 'pages');

export const expectedOf = (slug: string): Expected =>
  JSON.parse(readFileSync(join(fixturePages, slug, 'expected.json'), 'utf8')) as Expected;

/** Every fixture's folder name. Read from the disk, so that a new one is tested by being there. */
export const fixtures: readonly string[] = readdirSync(fixturePages, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'assets')
  .map(({ name }) => name);
