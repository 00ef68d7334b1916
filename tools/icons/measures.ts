/**
 * Where the mark's parts lie, in whole pixels, so that no edge falls between two of them. One
 * drawing cannot do that at both 16 and 19 pixels, so every size has its own measures.
 */
export interface Measures {
  /** Left edge of the bar and the lines; the right margin is the same. */
  readonly left: number;
  /** Upper edge of the bar; the lower margin is the same. */
  readonly top: number;
  /** Height of the thick bar. */
  readonly bar: number;
  /** Space between the bar and the first line. */
  readonly gap: number;
  /** Height of a thin line. */
  readonly line: number;
  /** Space between two lines. */
  readonly between: number;
  /** Width of the last, shorter line. */
  readonly last: number;
}

export type Size = 16 | 19 | 20 | 24 | 32 | 38 | 48 | 64;
type BySize = Readonly<Record<Size, Measures>>;

/** The mark standing by itself. */
export const bare: BySize = {
  16: { left: 1, top: 1, bar: 4, gap: 2, line: 2, between: 1, last: 8 },
  19: { left: 1, top: 1, bar: 5, gap: 2, line: 2, between: 2, last: 10 },
  20: { left: 1, top: 1, bar: 5, gap: 3, line: 2, between: 2, last: 11 },
  24: { left: 2, top: 2, bar: 7, gap: 3, line: 2, between: 2, last: 12 },
  32: { left: 2, top: 2, bar: 8, gap: 5, line: 3, between: 3, last: 17 },
  38: { left: 2, top: 2, bar: 9, gap: 5, line: 4, between: 4, last: 20 },
  48: { left: 3, top: 3, bar: 11, gap: 6, line: 5, between: 5, last: 25 },
  64: { left: 4, top: 4, bar: 16, gap: 10, line: 6, between: 6, last: 34 },
};

/** The mark inside the filled square, where pale lines on a dark ground look thicker than they are. */
export const framed: BySize = {
  16: { left: 3, top: 3, bar: 3, gap: 2, line: 1, between: 1, last: 6 },
  19: { left: 3, top: 3, bar: 4, gap: 2, line: 1, between: 2, last: 8 },
  20: { left: 3, top: 3, bar: 4, gap: 2, line: 2, between: 1, last: 9 },
  24: { left: 4, top: 3, bar: 5, gap: 3, line: 2, between: 2, last: 10 },
  32: { left: 5, top: 6, bar: 6, gap: 4, line: 2, between: 2, last: 13 },
  38: { left: 6, top: 6, bar: 7, gap: 4, line: 3, between: 3, last: 16 },
  48: { left: 8, top: 9, bar: 9, gap: 6, line: 3, between: 3, last: 19 },
  64: { left: 10, top: 12, bar: 12, gap: 8, line: 4, between: 4, last: 26 },
};
