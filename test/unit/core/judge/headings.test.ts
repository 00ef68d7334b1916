import { expect, test } from '@jest/globals';
import type { Block } from '../../../../src/core/blocks/block';
import type { Context } from '../../../../src/core/judge/context';
import { emptyHeadings } from '../../../../src/core/judge/settle/headings';
import type { BlockVerdict } from '../../../../src/core/judge/verdict';

/** Which of blocks with these tags are left out as headings of nothing, and how often a verdict was asked for. */
function emptied(tags: readonly string[]): { readonly ids: number[]; readonly asked: number } {
  let asked = 0;
  const verdicts = tags.map(() => ({
    step: 'clues',
    get keep() {
      asked++;
      return true;
    },
  })) as unknown as BlockVerdict[];
  const context = {
    blocks: tags.map((tag, id) => ({ id, tag, part: 0 }) as Block),
    parts: [{ id: 0, parent: -1, tag: 'body', names: '', from: 0, to: tags.length }],
    seen: tags.map((_, at) => at),
  } as unknown as Context;
  return { ids: emptyHeadings(verdicts, context).map(({ id }) => id), asked };
}

test('a heading heads what is kept before the next one as high, through lower ones', () => {
  expect(emptied(['h2', 'h3', 'p', 'h3', 'h2', 'p', 'h2']).ids).toEqual([3, 6]);
});

test('headings without end are asked about a few times each', () => {
  const count = 2000;
  const { ids, asked } = emptied(Array.from({ length: count }, () => 'h2'));
  expect(ids).toHaveLength(count);
  expect(asked).toBeLessThan(5 * count);
});
