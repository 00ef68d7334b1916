/**
 * Which line breaks of a plain text are meant. A line broken to fit a width ends where the next word
 * would not have fitted any more; a line of verse or of an address ends sooner.
 */

/** Lines of a paragraph that go on in another one. */
const goingOn = (lines: readonly string[]): readonly string[] => lines.slice(0, -1);

/** The share of lines within the width: a long address or two stand out beyond it. */
const share = 0.95;

/** The width that the lines of a text's paragraphs were broken to, in characters. */
export function widthOf(paragraphs: readonly (readonly string[])[]): number {
  const lengths = paragraphs
    .flatMap((lines) => goingOn(lines).map(({ length }) => length))
    .sort((a, b) => a - b);
  return lengths[Math.floor((lengths.length - 1) * share)] ?? 0;
}

/** For each line of a paragraph that goes on, whether it is meant to end where it does. */
export function meantBreaks(lines: readonly string[], width: number): boolean[] {
  const breaks = goingOn(lines).map((line, at) => {
    const [word = ''] = (lines[at + 1] ?? '').split(' ', 1);
    return line.length + 1 + word.length <= width;
  });
  // In verse a long line now and then fills the width.
  const isVerse = breaks.filter(Boolean).length * 2 > breaks.length;
  return breaks.map((isMeant) => isMeant || isVerse);
}
