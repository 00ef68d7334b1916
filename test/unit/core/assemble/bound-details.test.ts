import { expect, test } from '@jest/globals';
import { boundDetails } from '../../../../src/core/assemble/bound-details';
import { atOnce } from '../../../../src/core/portions';

function bounded(count: number): Element {
  const body = document.createElement('div');
  body.innerHTML = Array.from(
    { length: count },
    (_, at) => `<details lang="de"><summary>Question ${at}</summary><p>Answer ${at}</p></details>`,
  ).join('');
  atOnce(boundDetails(body));
  return body;
}

test('a long list of questions stays one', () => {
  expect(bounded(100).querySelectorAll('details > summary')).toHaveLength(100);
});

test('of thousands those that are too many stand open, word for word', () => {
  const body = bounded(2_000);
  expect(body.querySelectorAll('details').length).toBeLessThan(1_000);
  expect(body.lastElementChild?.outerHTML).toBe(
    '<div lang="de"><div>Question 1999</div><p>Answer 1999</p></div>',
  );
});
