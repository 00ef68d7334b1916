/**
 * The source of the script that measures one extraction inside a page, as a click would ask for it; bundled with
 * the very modules the content script is made of.
 */
import { recordLayout } from '../../../src/content/record-layout';
import { watchChanges } from '../../../src/content/watch-changes';
import { detectByAll } from '../../../src/core/detect';
import { extract } from '../../../src/core/extract';

/** One answer: how long it took, how long the page was held at most, and which steps took most. */
export interface Answer {
  readonly elements: number;
  /** The story's length in characters of markup, or why there is none. */
  readonly outcome: string;
  readonly ms: number;
  readonly longestSlice: number;
  readonly steps: readonly (readonly [step: string, ms: number])[];
}

/** How many elements are below `root`, those in shadow roots too. */
function elementsIn(root: ParentNode): number {
  const elements = [...root.querySelectorAll('*')];
  const inner = elements.map(({ shadowRoot }) => (shadowRoot ? elementsIn(shadowRoot) : 0));
  return inner.reduce((sum, count) => sum + count, elements.length);
}

interface Scheduler {
  yield?: () => Promise<void>;
}

async function answer(): Promise<Answer> {
  const scheduler = (globalThis as { scheduler?: Scheduler }).scheduler ?? {};
  const pause = scheduler.yield?.bind(scheduler);
  const steps: [string, number][] = [];
  const start = performance.now();
  let [since, longestSlice] = [start, 0];
  const endSlice = (): void => {
    longestSlice = Math.max(longestSlice, performance.now() - since);
  };
  scheduler.yield = async () => {
    endSlice();
    await (pause === undefined ? new Promise((resolve) => setTimeout(resolve, 0)) : pause());
    since = performance.now();
  };
  const timed = <T>(step: string, work: () => T): T => {
    const from = performance.now();
    const result = work();
    steps.push([step, performance.now() - from]);
    return result;
  };
  timed('detect', () => detectByAll(document, location.href));
  const result = await extract(document, location.href, {
    watch: watchChanges,
    layout: function* () {
      const from = performance.now();
      const layout = yield* recordLayout(document);
      steps.push(['layout', performance.now() - from]);
      return layout;
    },
    trace: (step, ms) => steps.push([step, ms]),
  });
  endSlice();
  steps.sort(([, a], [, b]) => b - a);
  return {
    elements: elementsIn(document),
    outcome: result.ok ? `${result.article.html.length} characters` : result.why,
    ms: performance.now() - start,
    longestSlice,
    steps: steps.slice(0, 3),
  };
}

(globalThis as { ledeAnswer?: typeof answer }).ledeAnswer = answer;
