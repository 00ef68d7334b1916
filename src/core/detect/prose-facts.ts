import type { TextKind, Texts } from './texts';

/** A text with a larger share in links is a list of them. */
const mostLinked = 0.35;
/** Comparable characters of: a line that can be part of a story, a short paragraph, one of two lines, a long one. */
const [aLine, short, middling, long] = [60, 80, 140, 280];
/** What may stand between two paragraphs of one story: a caption, an advertisement's label, a box. */
const mostBetween = 200;

/** Whether a text of these measures is running text and not links. */
const isProse = (kind: string | undefined, length: number, linked: number): boolean =>
  kind !== 'heading' && linked < mostLinked * length;

/** Paragraphs hold less of a page's running text than this where its template does not use them for that. */
const fewParagraphs = 0.05;

/** The kinds of `texts`, with blocks taken for paragraphs where a page hardly has any. */
function kindsOf({ kinds, lengths, linked }: Texts): readonly TextKind[] {
  let [all, inParagraphs] = [0, 0];
  for (let at = 0; at < lengths.length; at++) {
    const length = lengths[at] ?? 0;
    if (length < short || !isProse(kinds[at], length, linked[at] ?? 0)) continue;
    all += length;
    if (kinds[at] === 'paragraph') inParagraphs += length;
  }
  if (inParagraphs >= fewParagraphs * all) return kinds;
  return kinds.map((kind) => (kind === 'block' ? 'paragraph' : kind));
}

/** Characters of the longest stretch of running text. */
function longestRun({ kinds, lengths, linked }: Texts): number {
  let run = 0;
  let [length, between] = [0, 0];
  for (let at = 0; at < lengths.length; at++) {
    const one = lengths[at] ?? 0;
    const kind = kinds[at];
    const links = linked[at] ?? 0;
    const isRunning = one >= aLine && isProse(kind, one, links);
    if (isRunning) {
      length += one;
      between = 0;
    } else if (kind !== 'heading') {
      between += one;
      const isLinks = links > one / 2 && between > aLine;
      if (isLinks || between > mostBetween) length = between = 0;
    }
    run = Math.max(run, length);
  }
  return run;
}

/** What the lengths of a page's texts tell: how much running text there is, and how it hangs together. */
export function proseFacts(found: Texts) {
  const texts = { ...found, kinds: kindsOf(found) };
  const { kinds, lengths, linked, links } = texts;
  let [total, items, prose, proseTexts, proseLinks] = [0, 0, 0, 0, 0];
  let [middlingProse, middlingTexts, longParagraphs] = [0, 0, 0];
  for (let at = 0; at < lengths.length; at++) {
    const length = lengths[at] ?? 0;
    const kind = kinds[at];
    total += length;
    if (kind !== 'heading') items++;
    if (length < short || !isProse(kind, length, linked[at] ?? 0)) continue;
    prose += length;
    proseTexts++;
    proseLinks += links[at] ?? 0;
    if (length < middling) continue;
    middlingProse += length;
    middlingTexts++;
    if (kind === 'paragraph' && length >= long) longParagraphs++;
  }
  return {
    run: longestRun(texts),
    prose,
    proseTexts,
    longParagraphs,
    proseShare: prose / Math.max(1, total),
    longProseShare: middlingProse / Math.max(1, total),
    longTextShare: middlingTexts / Math.max(1, items),
    linksPerProse: proseLinks / Math.max(1, proseTexts),
  };
}
