import { expect, test } from '@jest/globals';
import { densestPart } from '../../../../src/core/choose/densest';
import { judge, judgeSteps } from '../../../../src/core/judge';
import type { Grained } from '../../../../src/core/judge/grained';
import { runs } from '../../../../src/core/judge/settle/runs';
import { walkPage, pageWith } from '../blocks/walked';
import { prose } from './story-of';

test('the blocks of a large page are judged in portions, and the page may run between them', async () => {
  const walked = walkPage(pageWith(`${prose('red').repeat(20)}${'<p>a</p>'.repeat(3500)}`));
  const nothing = new Set<number>();
  const hints = { title: '', dek: '', proposed: nothing, declared: nothing, notes: new Map() };
  let pauses = 0;
  const pause = (): Promise<void> => {
    pauses++;
    return Promise.resolve();
  };
  const verdicts = await judge(walked, { ...hints, densest: densestPart(walked) }, pause);
  expect(verdicts).toHaveLength(3520);
  expect(pauses - judgeSteps.length).toBeGreaterThanOrEqual(4);
});

test('a run of labels without end is gone through a few times, whatever shares it holds', () => {
  let asked = 0;
  const labels = 7_000;
  const all = Array.from({ length: labels }, (_, at) => ({
    get grain() {
      asked++;
      return 'short';
    },
    evidence: at % 7 < 2 ? 2 : 0,
    block: { tag: 'p', text: 'Label', length: 5, isSentence: false, controls: 0, images: 0 },
  })) as unknown as Grained[];
  expect(runs(all)).toHaveLength(labels);
  expect(asked).toBeLessThan(30 * labels);
});
