import { expect, test } from '@jest/globals';
import { densestPart } from '../../../../src/core/choose/densest';
import { outlineOf } from '../../../../src/core/choose/outline';
import { propose } from '../../../../src/core/choose/propose';
import { pageWith, walkPage } from '../blocks/walked';
import { prose } from '../judge/story-of';

const story = ['red', 'green', 'blue', 'last'].map(prose).join('');
const nested = (tag: string, depth: number, inside: string): string =>
  `<${tag}>`.repeat(depth) + inside + `</${tag}>`.repeat(depth);

/** What Readability is shown of a page with this body, and the texts of the blocks it proposes. */
function shownOf(body: string): { readonly body: HTMLElement; readonly proposed: string } {
  const page = pageWith(body);
  const walked = walkPage(page);
  const densest = densestPart(walked);
  const proposed = propose(page.document, walked, densest, (_step, run) => run());
  return {
    body: outlineOf(page.document, walked, densest).document.body,
    proposed: [...proposed].map((id) => walked.blocks[id]?.text ?? '').join('\n'),
  };
}

/** How many elements stand round the deepest one. */
function depthOf(body: HTMLElement): number {
  const depths = [...body.querySelectorAll('*')].map((element) => {
    let depth = 0;
    for (let at: Element | null = element; at !== body && at !== null; at = at.parentElement)
      depth++;
    return depth;
  });
  return Math.max(...depths);
}

test('of a page of forms without end Readability sees the story and few of them', () => {
  const { body, proposed } = shownOf(`<div>${story}</div>${'<form><p>a</p></form>'.repeat(5100)}`);
  expect(body.querySelectorAll('*').length).toBeLessThan(100);
  expect(proposed).toContain('The blue ferry');
});

test('of a story without end it sees a beginning of a size', () => {
  const { body } = shownOf(`<div>${prose('red').repeat(2700)}</div>`);
  expect(body.querySelectorAll('p').length).toBe(1500);
});

test('what stands too deep is shown less deep, and proposed', () => {
  const { body, proposed } = shownOf(nested('div', 300, story));
  expect(depthOf(body)).toBeLessThan(110);
  expect(proposed).toContain('The blue ferry');
});

test('a block with too much in it is shown by its words', () => {
  const { body } = shownOf(
    `${story}<pre>${'<i>a</i> '.repeat(2100)}</pre><figure>${nested('b', 300, 'deep')}</figure>`,
  );
  expect(body.querySelector('i, b')).toBeNull();
  expect(body.textContent).toContain('deep');
});

test('of a long text the beginning is shown, and all of it is proposed', () => {
  const long = 'The blue ferry leaves at seven from the pier. '.repeat(1000);
  const { body, proposed } = shownOf(`<div>${story}<p>${long}</p></div>`);
  expect(body.textContent.length).toBeLessThan(15_000);
  expect(proposed).toContain(long.trim());
});
