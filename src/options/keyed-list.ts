/** Something in a list that can be shown anew where it stands. */
interface Drawn<T> {
  readonly element: HTMLElement;
  readonly show: (value: T) => void;
}

/**
 * Keeps `list` in line with values that each have a key: what stays is left where it is, so that no focus is lost.
 * Values come in the same order every time. Answers the row that is drawn for a key.
 */
export function keyedList<T, Row extends Drawn<T>>(
  list: HTMLElement,
  keyOf: (value: T) => string,
  draw: (value: T) => Row,
): {
  readonly show: (values: readonly T[]) => void;
  readonly row: (key: string) => Row | undefined;
} {
  const rows = new Map<string, Row>();
  return {
    row: (key) => rows.get(key),
    show: (values) => {
      const keys = new Set(values.map(keyOf));
      for (const [key, { element }] of rows) {
        if (keys.has(key)) continue;
        element.remove();
        rows.delete(key);
      }
      values.forEach((value, at) => {
        const key = keyOf(value);
        const row = rows.get(key) ?? draw(value);
        rows.set(key, row);
        const there = list.children[at];
        if (there !== row.element) list.insertBefore(row.element, there ?? null);
        row.show(value);
      });
    },
  };
}
