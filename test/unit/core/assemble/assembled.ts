import type { Article } from '../../../../src/core/article';
import { assemble } from '../../../../src/core/assemble/assemble';
import type { Block } from '../../../../src/core/blocks/block';
import { takeOutHidden } from '../../../../src/core/blocks/take-out';
import type { Metadata } from '../../../../src/core/metadata';
import { atOnce } from '../../../../src/core/portions';
import { type Known, pageWith, walkPage } from '../blocks/walked';

const metadata: Metadata = {
  title: 'First ferry',
  kicker: '',
  dek: '',
  byline: '',
  siteName: '',
  publishedTime: '',
  articleBody: '',
  declaredLang: '',
};

/** The article made of the blocks of a page that are to be kept, by default all in sight. */
export function articleOf(
  body: string,
  isKept: (block: Block) => boolean = () => true,
  known?: Known,
): Article {
  const page = pageWith(body, known);
  const walked = walkPage(page);
  atOnce(takeOutHidden(page));
  const kept = walked.blocks.filter((block) => !block.isHidden && isKept(block));
  return atOnce(assemble(page, walked, kept, metadata, []));
}

/** The story's markup without the names of its blocks. */
export const storyOf = (...given: Parameters<typeof articleOf>): string =>
  articleOf(...given).html.replace(/ data-lede-block="\d+"/g, '');
