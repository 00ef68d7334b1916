/** A figure of every block, summed so that any range of blocks is answered at once. */
export type Sum = (from: number, to: number) => number;

export function sumOf<T>(items: readonly T[], of: (item: T, at: number) => number): Sum {
  const sums = new Float64Array(items.length + 1);
  for (let at = 0; at < items.length; at++)
    sums[at + 1] = (sums[at] as number) + of(items[at] as T, at);
  return (from, to) => (sums[to] as number) - (sums[from] as number);
}
