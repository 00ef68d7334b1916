/** How far out a rule may stand from the block that it stands before. */
const levels = 3;

/** Whether a rule stands directly before `node`, or before one of its parents that it begins. */
function isAfterRule(node: Node): boolean {
  let at: Node | null = node;
  for (let level = 0; level <= levels && at !== null; level++) {
    let before: Node | null = at.previousSibling;
    while (before?.nodeType === 3 && (before as Text).data.trim() === '')
      before = before.previousSibling;
    if (before !== null) return (before as Element).localName === 'hr';
    at = at.parentNode;
  }
  return false;
}

/**
 * Which of `firsts`, the first nodes of blocks, stand under a rule that parts sections of a story. A rule is no block
 * of its own, so it is looked for before anything is moved.
 */
export function rulesBefore(firsts: readonly Node[]): ReadonlySet<Node> {
  return new Set(firsts.filter(isAfterRule));
}
