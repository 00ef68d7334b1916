import type { Block } from '../../../../src/core/blocks/block';
import { ownSite } from '../../../../src/core/blocks/own-site';
import { type Walked, walk } from '../../../../src/core/blocks/walk';
import type { PageCopy } from '../../../../src/core/copy/page-copy';
import { atOnce } from '../../../../src/core/portions';
import { copied, live, url } from '../copy/copied';

/** Selectors of what the live page's layout is to know. */
export interface Known {
  readonly hidden?: string;
  readonly breaking?: string;
}

/** A copy of a live page with this body. Without anything `known` its markup says what is hidden. */
export function pageWith(body: string, known?: Known): PageCopy {
  const page = live(body);
  const all = (selector: string | undefined): Set<Element> =>
    new Set(selector === undefined ? [] : page.querySelectorAll(selector));
  if (known === undefined) return copied(page);
  return copied(page, { hidden: all(known.hidden), breaking: all(known.breaking) });
}

export const walkPage = (page: PageCopy): Walked =>
  atOnce(walk(page.document.body, page, ownSite(page.document, url)));

/** The blocks of a page with this body. */
export const blocksOf = (body: string, known?: Known): readonly Block[] =>
  walkPage(pageWith(body, known)).blocks;

/** Blocks as `tag: text`, with a mark where one is out of sight. */
export const linesOf = (body: string, known?: Known): string[] =>
  blocksOf(body, known).map(
    ({ tag, text, isHidden }) => `${isHidden ? 'hidden ' : ''}${tag}: ${text}`,
  );
