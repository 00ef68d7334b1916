import type { Section } from './headings';

/** A heading counts as reached once it stands in the upper quarter of the window, where one reads. */
const readingLine = 0.25;

/** Scrolls `target` to the upper edge of `page`, and has the keys and a screen reader go on from there. */
export function jumpTo(page: HTMLElement, target: HTMLElement): void {
  const gap = 24;
  page.scrollTop += target.getBoundingClientRect().top - page.getBoundingClientRect().top - gap;
  // Not a stop of Tab: it has the focus once, to go on from.
  if (!target.matches('a[href], [tabindex]')) target.tabIndex = -1;
  target.focus({ preventScroll: true });
}

/** Which section of a story is read. */
export interface ReadSections {
  /** Its number, or -1 before the first. */
  readonly current: () => number;
  readonly go: (section: number) => void;
}

/** Follows the `sections` of the story in `page`, which begins with `start`. */
export function readSections(
  page: HTMLElement,
  start: HTMLElement,
  sections: readonly Section[],
): ReadSections {
  // A section near the end cannot come up to the line; whoever chose it is in it until they scroll on.
  let chosen: { readonly section: number; readonly scrollTop: number } | undefined;
  return {
    current: () => {
      if (chosen !== undefined && Math.abs(page.scrollTop - chosen.scrollTop) < 2)
        return chosen.section;
      chosen = undefined;
      const { top } = page.getBoundingClientRect();
      const left = page.scrollHeight - page.clientHeight - page.scrollTop;
      // Over the last page the line goes down to the lower edge, so that each section is once current.
      const share = Math.max(readingLine, 1 - left / page.clientHeight);
      const line = top + page.clientHeight * (page.scrollTop < 2 ? 0 : share);
      const isPassed = (one: Element | null): boolean =>
        one === null || one.getBoundingClientRect().top < line;
      // Of a stretch that comes later no heading is looked at: that would lay it out.
      return sections.findLastIndex(
        ({ heading }) => isPassed(heading.closest('.stretch')) && isPassed(heading),
      );
    },
    go: (section) => {
      const target = sections[section]?.heading ?? start;
      jumpTo(page, target);
      if (section < 0) page.scrollTop = 0;
      chosen = { section, scrollTop: page.scrollTop };
    },
  };
}
