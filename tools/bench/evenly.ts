/** `count` entries spread over the whole list, the same ones every time; all where there are fewer. */
export function evenly<T>(list: readonly T[], count: number): T[] {
  if (count >= list.length) return [...list];
  return Array.from({ length: count }, (_, at) =>
    list.slice(Math.floor((at * list.length) / count)),
  ).flatMap((rest) => rest.slice(0, 1));
}
