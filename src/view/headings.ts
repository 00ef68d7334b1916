/** A section of the story, as the contents show it. */
export interface Section {
  readonly heading: HTMLElement;
  readonly text: string;
  /** 1 for the story's sections, 2 for their parts. */
  readonly level: 1 | 2;
}

/** With fewer headings a story is found one's way in by scrolling. */
const fewest = 3;
/** Among more nobody finds it, and of 80,000 the contents could not even be drawn. */
const most = 1_000;

const levelOf = (heading: Element): number => Number(heading.localName.slice(1));

/** Headings inside these belong to what they stand in, not to the story. */
const apart = 'blockquote, figure, table, details, li';

/**
 * The sections of a story's `body`, in order; none where there are too few or too many to be of use. Pages begin their
 * headings at any level: the highest one that stands more than once counts as the story's own, and what
 * is more than one level below is left out.
 */
export function sectionsOf(body: Element): Section[] {
  const headings = [...body.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6')]
    .filter((heading) => heading.closest(apart) === null)
    .map((heading) => ({ heading, text: heading.textContent.replace(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text !== '');
  const levels = [...new Set(headings.map(({ heading }) => levelOf(heading)))].sort();
  const first =
    levels.find((one) => headings.filter(({ heading }) => levelOf(heading) === one).length > 1) ??
    levels[0];
  const second = levels.find((one) => first !== undefined && one > first);
  const sections = headings.flatMap(({ heading, text }): Section[] => {
    const level = levelOf(heading);
    if (first !== undefined && level <= first) return [{ heading, text, level: 1 }];
    return level === second ? [{ heading, text, level: 2 }] : [];
  });
  return sections.length < fewest || sections.length > most ? [] : sections;
}
