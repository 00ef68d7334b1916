/** How far out a rule may stand from the block that it stands before. */
const levels = 3;

/** The rule that stands directly before `node`, or before the first of its parents that it begins. */
function ruleBefore(node: Node): Element | null {
  let at: Node | null = node;
  for (let level = 0; level <= levels && at !== null; level++) {
    let before: Node | null = at.previousSibling;
    while (before?.nodeType === 3 && (before as Text).data.trim() === '')
      before = before.previousSibling;
    if (before !== null) return (before as Element).localName === 'hr' ? (before as Element) : null;
    at = at.parentNode;
  }
  return null;
}

/**
 * The rules that part sections of a story, by the first node of the block that follows: no block of their own, they
 * are found before anything is moved.
 */
export function rulesBefore(firsts: readonly Node[]): ReadonlySet<Node> {
  return new Set(firsts.filter((first) => ruleBefore(first) !== null));
}
