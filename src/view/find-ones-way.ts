import type { Article } from '../core/article';
import { type ContentsList, contentsList } from './contents';
import { sectionsOf } from './headings';
import type { Look } from './look';
import { readSections } from './sections';

/** The contents of a story: in its margin where that is wide enough, else behind a button of the bar. */
export interface Contents {
  readonly inMargin: HTMLElement | null;
  readonly inBar: HTMLElement;
  /** Marks the section that is read. Called with every move. */
  readonly follow: () => void;
  /** Puts the contents where there is room for them now. */
  readonly settle: () => void;
}

/** Narrower margins would cut off most headings. */
const leastMargin = 216;

interface Parts {
  readonly root: HTMLElement;
  readonly page: HTMLElement;
  readonly shown: HTMLElement;
  /** Called when a section was chosen. */
  readonly onChoice: () => void;
}

/** The contents of `article`, drawn as `shown`; `null` where it has too few sections for any. */
export function contentsOf(article: Article, look: Look, parts: Parts): Contents | null {
  const { root, page, shown, onChoice } = parts;
  const headline = shown.querySelector<HTMLElement>('.headline');
  const body = shown.querySelector('.story-body');
  const sections = body === null ? [] : sectionsOf(body);
  if (sections.length === 0 || headline === null) return null;
  const read = readSections(page, headline, sections);
  const draw = (): ContentsList =>
    contentsList(sections, article, look.say, (section) => {
      // First, so that the focus is not taken back to the bar.
      onChoice();
      read.go(section);
      follow();
    });
  const inBar = draw();
  const inMargin = look.host === 'popup' ? null : draw();
  const follow = (): void => {
    const current = read.current();
    inBar.mark(current);
    inMargin?.mark(current);
  };
  return {
    inMargin: inMargin?.element ?? null,
    inBar: inBar.element,
    follow,
    settle: () => {
      const margin = (page.clientWidth - shown.offsetWidth) / 2;
      const isRoomy = inMargin !== null && margin >= leastMargin;
      root.dataset['contents'] = isRoomy ? 'margin' : 'bar';
    },
  };
}
