import { expect, test } from '@jest/globals';
import { copyByNodes, copyWhole } from '../../../../src/core/copy/copy-tree';
import { atOnce } from '../../../../src/core/portions';
import { live } from './copied';

const odd = `<p>One<!-- two --> <b>three</b></p><p></p><template><i>four</i></template>
  <form><input name="nodeType"><input name="firstChild"><input name="localName"><p>Five</p></form>
  <svg><path d="M0 0"></path><text>six</text></svg><style>p{}</style><custom-x a="1">seven</custom-x>eight`;

/** A copy made in one of two ways, and what was told of it. */
function copied(way: 'whole' | 'by nodes', from: Node) {
  const top = document.implementation.createHTMLDocument('').createElement('div');
  const pairs: (readonly [Node, Node])[] = [];
  const see = {
    text: (there: Node, here: Node) => pairs.push([there, here]),
    element: (there: Node, here: Node) => pairs.push([there, here]),
  };
  if (way === 'whole') copyWhole(from, top, see);
  else atOnce(copyByNodes(from, top, see));
  return { top, pairs };
}

test('both ways of copying make the same tree, which is the page', () => {
  const { body } = live(odd);
  const inside = body.innerHTML;
  expect(copied('whole', body).top.innerHTML).toBe(inside);
  expect(copied('by nodes', body).top.innerHTML).toBe(inside);
});

test.each(['whole', 'by nodes'] as const)(
  'each text and element is told with its copy: %s',
  (way) => {
    const { body } = live(odd);
    const { pairs } = copied(way, body);
    const told = new Set(pairs.map(([there]) => there));
    const walker = document.createTreeWalker(body, 1 | 4);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      expect(told.has(node)).toBe(true);
    for (const [there, here] of pairs) expect(here.nodeName).toBe(there.nodeName);
  },
);

test('a tree that is deep and wide is copied in portions', () => {
  const { body } = live(
    `${'<div>'.repeat(400)}${'<i>a</i>'.repeat(4000)}${'</div>'.repeat(400)}<p>z</p>`,
  );
  const top = document.createElement('div');
  const nothing = { text: () => undefined, element: () => undefined };
  let count = 1;
  for (const portion of copyByNodes(body, top, nothing)) count += portion === undefined ? 1 : 0;
  expect(count).toBeGreaterThan(4);
  expect(top.innerHTML).toBe(body.innerHTML);
});
