import type { CorpusPage } from '../../../../tools/corpus/load-corpus';
import type { Reading, Way } from '../../../../tools/corpus/reading';
import { scoredOf, type Scored } from '../../../../tools/corpus/scored';

/** A made-up page whose truth is the words `a b c d`. */
export const corpusPage = (id: string, rest: Partial<CorpusPage> = {}): CorpusPage => ({
  id,
  url: `https://www.site-${id}.example/story`,
  truth: { text: 'a b c d', with: [], without: [] },
  ...rest,
});

export const readingOf = (text: string, rest: Partial<Reading> = {}): Reading => ({
  text,
  title: '',
  byline: '',
  publishedTime: '',
  ms: 10,
  ...rest,
});

/** A page read by Lede as `text`, and in other ways. */
export const scoredPage = (
  page: CorpusPage,
  text: string,
  others: Readonly<Partial<Record<Way, string>>> = {},
): Scored =>
  scoredOf({
    page,
    reading: {
      id: page.id,
      story: true,
      score: 1,
      ways: new Map(
        Object.entries({ lede: text, ...others }).map(([way, given]) => [
          way as Way,
          readingOf(given),
        ]),
      ),
    },
  });
