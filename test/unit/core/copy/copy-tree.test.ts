import { expect, test } from '@jest/globals';
import { copyTree, pairTrees } from '../../../../src/core/copy/copy-tree';
import { atOnce } from '../../../../src/core/portions';
import { live } from './copied';

const odd = `<p>One<!-- two --> <b>three</b></p><p></p><template><i>four</i></template>
  <form><input name="nodeType"><input name="firstChild"><input name="localName"><p>Five</p></form>
  <svg><path d="M0 0"></path><text>six</text></svg><style>p{}</style><custom-x a="1">seven</custom-x>eight`;

test('the copy is the page, and each text and element is told with its copy', () => {
  const { body } = live(odd);
  const inside = body.innerHTML;
  const top = document.implementation.createHTMLDocument('').createElement('div');
  const pairs = new Map<Node, Node>();
  const tell = (there: Node, here: Node): void => void pairs.set(there, here);
  copyTree(body, top);
  atOnce(pairTrees(body, top, { text: tell, element: tell }));
  expect(top.innerHTML).toBe(inside);
  const walker = document.createTreeWalker(body, 1 | 4);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    expect(pairs.get(node)?.nodeName).toBe(node.nodeName);
});

test('a large tree is gone through in portions', () => {
  const { body } = live('<i>a</i>'.repeat(4000));
  const nothing = { text: () => undefined, element: () => undefined };
  const top = document.createElement('div');
  copyTree(body, top);
  expect([...pairTrees(body, top, nothing)].length).toBeGreaterThan(4);
});
