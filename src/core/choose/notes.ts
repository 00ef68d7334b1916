import type { Walked } from '../blocks/walk';
import { jump, placeNamed, placesIn } from '../jumps';

/** By each block that is a note, the blocks that refer to it. */
export type Notes = ReadonlyMap<number, ReadonlySet<number>>;

/** How a text refers to a note: 1, [12], a), *, note 3. In other words jumps lead to sections, and to comments. */
const mark = /^[[(]?(?:\d{1,3}|[a-z]|[*†‡§¶¹²³⁴-⁹]{1,3}|(?:note|nb|n\.) ?\d{1,2})[\])]?$/i;
/** Longer ones say something. */
const longestMark = 20;
/** Each is looked for in the page. The longest articles of the development corpora have some 500. */
const mostMarks = 2_000;
/** Characters of text beside each mark, at least. What has less is an index, or the pages of a gallery. */
const leastBeside = 12;
/** A place that holds more blocks is a section. */
const longestNote = 5;

const isMark = ({ textContent }: Element): boolean =>
  textContent.length <= longestMark && mark.test(textContent.trim());

/** Finds the blocks of `walked` that are at an element, or that it is in. */
function blocksFinder({ blocks, stands, parts, elements }: Walked): (at: Element) => number[] {
  const byNode = new Map<Node, number>();
  for (const { id } of blocks) for (const node of stands[id]?.nodes ?? []) byNode.set(node, id);
  const partOf = new Map(elements.map((element, id) => [element, parts[id]]));
  return (element) => {
    const part = partOf.get(element);
    if (part !== undefined && part.to - part.from > longestNote) return [];
    if (part !== undefined) return blocks.slice(part.from, part.to).map(({ id }) => id);
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      const id = byNode.get(at);
      if (id !== undefined) return [id];
    }
    return [];
  };
}

/**
 * The notes that blocks of a page refer to by a mark. They belong to the text wherever they stand: behind the story, in
 * a footer, each in a part of its own.
 */
export function notesOf(walked: Walked, body: Element): Notes {
  const notes = new Map<number, Set<number>>();
  const marks = [...body.querySelectorAll(jump)].filter(isMark).slice(0, mostMarks);
  if (marks.length === 0) return notes;
  const [blocksAt, placeOf] = [blocksFinder(walked), placesIn(body)];
  const marked = marks.map((link) => [link, blocksAt(link)[0] ?? -1] as const);
  const counts = new Map<number, number>();
  for (const [, from] of marked) counts.set(from, (counts.get(from) ?? 0) + 1);
  for (const [link, from] of marked) {
    const place = placeOf(placeNamed(link));
    const length = walked.blocks[from]?.length ?? 0;
    if (place === undefined || length < (counts.get(from) ?? 0) * leastBeside) continue;
    for (const id of blocksAt(place))
      if (id > from) notes.set(id, (notes.get(id) ?? new Set()).add(from));
  }
  return notes;
}
