import type { Measures } from './measures';

/** A rectangle in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The mark taken apart. */
export interface Parts {
  readonly bar: Box;
  readonly lines: readonly Box[];
}

/** Lays the bar and its three lines into a square of `size` pixels. */
export function parts(size: number, measures: Measures): Parts {
  const { left, top, bar, gap, line, between, last } = measures;
  const width = size - 2 * left;
  const lines = [width, width, last].map((lineWidth, index) => ({
    x: left,
    y: top + bar + gap + index * (line + between),
    width: lineWidth,
    height: line,
  }));
  return { bar: { x: left, y: top, width, height: bar }, lines };
}
