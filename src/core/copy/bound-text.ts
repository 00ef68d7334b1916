import { boundMarks } from '../text/marks';

/**
 * White space is cut to so much, wherever it stands: expressions run over all texts, some in a time that grows with the
 * square of it (in boxes within boxes 3.5 s for 20,000 spaces). Nobody reads so much of it.
 */
export const longestSpace = 1_000;

/** Cuts runs of white space, and of marks upon a letter, in `text`, which is longer than such a run. */
export function boundText(text: Text): void {
  const { data } = text;
  const bounded = boundMarks(data.replace(/\s{8,}/g, (space) => space.slice(0, longestSpace)));
  if (bounded.length < data.length) text.data = bounded;
}
