/** Lines of a table: the first column to the left, the others to the right, each as wide as its widest cell. */
export function textTable(rows: readonly (readonly string[])[]): string[] {
  const widths = rows.reduce<number[]>(
    (known, row) => row.map((cell, at) => Math.max(cell.length, known[at] ?? 0)),
    [],
  );
  return rows.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

/** A number for a table: so many decimals, or a dash where there is none. */
export const figure = (value: number, decimals = 4): string =>
  Number.isNaN(value) ? '–' : value.toFixed(decimals);

/** The same with its sign. */
export const signed = (value: number, decimals = 4): string =>
  `${value > 0 ? '+' : ''}${figure(value, decimals)}`;
