/**
 * Every element below `root`, in document order. A walker is several times quicker than a list of them, and no form
 * can mislead it.
 */
export function* eachBelow(root: Node): Generator<Element, void> {
  const walker = (root.ownerDocument as Document).createTreeWalker(root, 1);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) yield node as Element;
}
