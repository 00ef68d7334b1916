import type { Kind } from '../../../../src/core/blocks/block';
import type { Explained, ExplainedBlock } from '../../../../tools/why/explained';

/** A block as `explain` would tell of it. */
export const block = (
  id: number,
  kind: Kind,
  given: Partial<ExplainedBlock> = {},
): ExplainedBlock => {
  const place = given.place ?? 'out';
  const keep = place !== 'out';
  return {
    id,
    tag: 'p',
    text: `Text ${id}`,
    pictures: [],
    verdict: {
      keep,
      step: 'clues',
      kind,
      reason: keep ? 'prose' : 'some-link',
      score: keep ? 0.93 : 0.07,
    },
    where: 'main > p',
    ...given,
    place,
  };
};

/** A page with these blocks. */
export const explained = (
  blocks: readonly ExplainedBlock[],
  given: Partial<Explained> = {},
): Explained => ({
  url: 'https://pages.example/ferry',
  title: 'The ferry',
  detected: { story: true, opens: true, score: 1, because: [] },
  refusal: undefined,
  facts: { Headline: 'The ferry' },
  blocks,
  excluded: [],
  ms: 5,
  ...given,
});
