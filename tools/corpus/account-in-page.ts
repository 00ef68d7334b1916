import { blocksNamedIn } from '../../src/core/place';
import type { Account } from './account';
import { extractHere } from './lede-in-page';
import { textOf } from './text-of';

/** A form's field may hide `body`'s own property; the prototype's cannot be hidden. */
const seenText = (): string => Reflect.get(HTMLElement.prototype, 'innerText', document.body);

/** Where every word of the live page is. */
export async function accountHere(): Promise<Account> {
  const seen = seenText();
  const { outcome } = await extractHere();
  const { blocks, excluded } = outcome;
  const article = outcome.ok ? outcome.article : undefined;
  const body = new DOMParser().parseFromString(article?.html ?? '', 'text/html').body;
  const left = blocks.filter(({ verdict }) => !verdict.keep);
  const marked = blocksNamedIn(article?.html ?? '');
  const story =
    article === undefined
      ? []
      : [
          article.title,
          article.kicker,
          article.dek,
          article.byline,
          article.publishedTime,
          article.leadImage?.caption ?? '',
          textOf(body),
        ];
  return {
    seen,
    story: story.join('\n'),
    leftOut: left.map(({ text }) => text).join('\n'),
    excluded: excluded.join('\n'),
    twice: left.map(({ id }) => id).filter((id) => marked.has(id)),
  };
}
