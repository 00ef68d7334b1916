/** Parts of a list for sheets of `size`, each with its numbered name: corpus-01, corpus-02 … */
export function evenlyNamed<T>(
  prefix: string,
  list: readonly T[],
  size: number,
): { name: string; part: T[] }[] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, at) => ({
    name: `${prefix}${String(at + 1).padStart(2, '0')}`,
    part: list.slice(at * size, (at + 1) * size),
  }));
}
