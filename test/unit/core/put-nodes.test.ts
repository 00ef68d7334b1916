import { expect, test } from '@jest/globals';
import { putInPlaceOf, putInto } from '../../../src/core/put-nodes';

/** More than a call takes arguments. */
const many = 300_000;

test('more nodes than a call takes arguments are moved', () => {
  let moved = 0;
  const parent = { appendChild: () => moved++ } as unknown as Node;
  putInto(parent, new Array<Node>(many).fill(document.createTextNode('a')));
  expect(moved).toBe(many);
});

test('nodes are moved in order, to the end or into the place of another', () => {
  const parent = document.createElement('div');
  parent.innerHTML = '<i></i><b>one<hr>two</b><u></u>';
  const [first, from] = parent.children as unknown as [Element, Element];
  putInto(first, [document.createTextNode('a'), document.createElement('br')]);
  putInPlaceOf(from, from.childNodes);
  expect(parent.innerHTML).toBe('<i>a<br></i>one<hr>two<u></u>');
});
