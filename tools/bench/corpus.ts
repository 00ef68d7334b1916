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

/** All articles of the corpus in `folder`; where some of them were published is not known. */
export function allArticlesOf(folder: string): SavedPage[] {
  const pages = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as SavedPage[];
  return pages.filter(({ pageType }) => pageType === 'article');
}

/** `count` articles with an address, spread over all of the corpus, the same ones every time. */
export function articlesOf(folder: string, count: number): SavedPage[] {
  return evenly(
    allArticlesOf(folder).filter(({ url }) => URL.canParse(url)),
    count,
  );
}

/** The file of a saved page. */
export const fileOf = (folder: string, { id }: SavedPage): string =>
  join(folder, 'pages', `${id}.html.gz`);

/** The markup of a saved page. */
export function markupOf(folder: string, page: SavedPage): string {
  return gunzipSync(readFileSync(fileOf(folder, page))).toString('utf8');
}
