/**
 * White space is cut to so much, wherever it stands: expressions run over all texts, some in a time that grows with the
 * square of it (in boxes within boxes 3.5 s for 20,000 spaces). Nobody reads so much of it.
 */
export const longestSpace = 1_000;

/**
 * Marks upon one letter are cut to as many as Unicode's stream-safe texts have (UAX #15), which is more than any
 * language knows: a browser sets a letter with 40,000 in seconds, and they cover what is above and below.
 */
const marks = /(\p{M}{30})\p{M}+/gu;

/** Cuts runs of white space, and of marks upon a letter, in `text`, which is longer than such a run. */
export function boundText(text: Text): void {
  const { data } = text;
  const bounded = data
    .replace(/\s{8,}/g, (space) => space.slice(0, longestSpace))
    .replace(marks, '$1');
  if (bounded.length < data.length) text.data = bounded;
}
