import { expect, test } from '@jest/globals';
import { takeOutHidden } from '../../../../src/core/blocks/take-out';
import { densestPart } from '../../../../src/core/choose/densest';
import { propose } from '../../../../src/core/choose/propose';
import { atOnce } from '../../../../src/core/portions';
import { pageWith, walkPage } from '../blocks/walked';
import { prose } from '../judge/story-of';

const story = ['red', 'green', 'blue', 'last'].map(prose).join('');
const farm = '<ul>' + '<li><a href="/other">Another story of the day</a></li>'.repeat(20) + '</ul>';

/** The texts of the blocks proposed of a page with this body. */
function proposedOf(body: string): string[] {
  const page = pageWith(body);
  const walked = walkPage(page);
  atOnce(takeOutHidden(page));
  const proposed = propose(page.document, walked, densestPart(walked), (_step, run) => run());
  return [...proposed].map((id) => walked.blocks[id]?.text ?? '');
}

test('the story’s paragraphs are proposed, and what is round them is not', () => {
  const texts = proposedOf(
    `<div class="nav">${farm}</div><div class="story">${story}</div><div class="sidebar">${farm}</div>`,
  );
  for (const word of ['red', 'green', 'blue', 'last'])
    expect(texts.join('\n')).toContain(`The ${word} ferry`);
  expect(texts.join('\n')).not.toContain('Another story');
});

test.each(['page-with-sidebar', 'page1-footer', 'social-story', 'related-content'])(
  'a name does not cost a page its story: %s',
  (name) => {
    const texts = proposedOf(
      `<div>${farm}</div><div class="${name}"><div id="${name}">${story}</div></div>`,
    );
    expect(texts.join('\n')).toContain('The blue ferry');
  },
);

test('what is out of sight is never proposed', () => {
  const texts = proposedOf(
    `<div>${story}<section hidden>${prose('ghost')}</section><div hidden>${prose('shade')}</div></div>`,
  );
  expect(texts.join('\n')).not.toMatch(/ghost|shade/);
});

test('a story longer than Readability is shown is proposed to its end, and nothing beside it', () => {
  const long = Array.from({ length: 1_700 }, (_, at) => `<div>${prose(String(at))}</div>`).join('');
  const comments = prose('comment').repeat(3);
  const texts = proposedOf(
    `<div class="story">${long}</div><div class="talk">${comments}</div>`,
  ).join('\n');
  for (const at of [0, 1_499, 1_500, 1_699]) expect(texts).toContain(`The ${at} ferry`);
  expect(texts).not.toContain('The comment ferry');
});

test('nothing is deleted: every block stands where it stood', () => {
  const page = pageWith(
    `<div class="sidebar">${farm}</div><div>${story}</div><div class="footer">Last</div>`,
  );
  const walked = walkPage(page);
  const before = page.document.body.textContent;
  propose(page.document, walked, densestPart(walked), (_step, run) => run());
  expect(page.document.body.textContent).toBe(before);
  for (const { nodes } of walked.stands)
    for (const node of nodes) expect(page.document.body.contains(node)).toBe(true);
});

/** The steps told while a page with this body is looked at. */
function stepsOn(body: string): string[] {
  const page = pageWith(body);
  const steps: string[] = [];
  const walked = walkPage(page);
  propose(page.document, walked, densestPart(walked), (step, run) => {
    steps.push(step);
    return run();
  });
  return steps;
}

test('a page of which little was proposed is looked at once more, and that is told', () => {
  const aside = `<div class="sidebar">${story}</div>`;
  expect(stepsOn(`<div><p>It is late.</p>${aside.repeat(3)}</div>`)).toEqual(['propose-again']);
});

test('a page that has no more is not', () => {
  expect(stepsOn(`<div>${prose('red')}</div>`)).toEqual([]);
});

test('a page without anything proposes nothing', () => {
  expect(proposedOf('')).toEqual([]);
});
