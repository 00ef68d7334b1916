/** What a block takes from its surroundings when it leaves them. */
const inherited = ['dir', 'lang'] as const;

/** Direction and language that `node` has from elements below `top`, by name; absent ones are left out. */
export function inheritedOf(node: Node, top: Element): readonly (readonly [string, string])[] {
  return inherited.flatMap((name) => {
    const owner = node.parentElement?.closest(`[${name}]`);
    const value = owner?.getAttribute(name) ?? '';
    return owner === null || owner === undefined || owner.contains(top) || value === ''
      ? []
      : [[name, value] as const];
  });
}
