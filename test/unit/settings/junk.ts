/** `count` values of any shape, the same ones every time. */
export function junk(count: number): unknown[] {
  let state = 20_141_014;
  // A linear congruential generator: few lines, and no dependency on the day's luck.
  const next = (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state % below;
  };
  const leaves: readonly (() => unknown)[] = [
    () => null,
    () => undefined,
    () => next(2) === 0,
    () => next(2_000) / 100 - 10,
    () => [Number.NaN, Infinity, -0, 1e300][next(4)],
    () => ['auto', 'Dark', '', 'value', '__proto__', '<b>', '1.6'][next(7)],
    () => BigInt(next(9)),
    () => Symbol('junk'),
    () => () => 'auto',
  ];
  const value = (depth: number): unknown => {
    const kind = next(leaves.length + (depth > 2 ? 0 : 3));
    if (kind < leaves.length) return leaves[kind]?.();
    if (kind === leaves.length) return Array.from({ length: next(4) }, () => value(depth + 1));
    if (kind === leaves.length + 1) return Object.create(null);
    return { version: value(depth + 1), value: value(depth + 1) };
  };
  return Array.from({ length: count }, () => value(0));
}
