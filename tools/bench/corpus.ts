import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { root } from '../build/root';
import { evenly } from './evenly';

/** A saved page of a corpus: a stranger's page, only ever parsed, never executed. */
export interface SavedPage {
  readonly id: string;
  /** Where it was published. */
  readonly url: string;
  readonly pageType?: string;
}

/** Where the corpus lies beside a checkout, if it is there: it is no part of the repository. */
export function corpusBeside(): string | undefined {
  const folder = join(root, '..', 'shared', 'corpus', 'wcxb-dev');
  return existsSync(join(folder, 'index.json')) ? folder : undefined;
}

/** `count` articles of the corpus in `folder`, spread over all of it, the same ones every time. */
export function articlesOf(folder: string, count: number): SavedPage[] {
  const pages = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as SavedPage[];
  return evenly(
    pages.filter(({ pageType, url }) => pageType === 'article' && URL.canParse(url)),
    count,
  );
}

/** The markup of a saved page. */
export function markupOf(folder: string, { id }: SavedPage): string {
  return gunzipSync(readFileSync(join(folder, 'pages', `${id}.html.gz`))).toString('utf8');
}
