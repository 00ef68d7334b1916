import { type Extraction, extract } from '../../../../src/core/extract';
import type { BlockVerdict } from '../../../../src/core/judge/verdict';

const url = 'https://www.pages.example/news/a';

/** What is made of a page with this body; steps may be switched off. */
export const readPage = (body: string, without: readonly string[] = []): Promise<Extraction> =>
  extract(new DOMParser().parseFromString(body, 'text/html'), url, { without: new Set(without) });

/** The verdict on the block of a page whose text contains `words`. */
export async function verdictOn(
  words: string,
  body: string,
  without: readonly string[] = [],
): Promise<BlockVerdict> {
  const { blocks } = await readPage(body, without);
  const block = blocks.find(({ text }) => text.includes(words));
  if (block === undefined) throw new Error(`No block says "${words}".`);
  return block.verdict;
}
