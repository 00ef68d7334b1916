import { element } from './element';
import type { Section } from './headings';
import type { Say } from './look';

/** One list of contents; a view has two, in the margin and behind a button. */
export interface ContentsList {
  readonly element: HTMLElement;
  /** Marks the section that is read: its number, or -1 for what stands before the first. */
  readonly mark: (current: number) => void;
}

/** Language and direction of the headings, which need not be those of the interface. */
interface Written {
  readonly lang: string;
  readonly dir: string;
}

/** Scrolls `list`, and nothing around it, until all of `entry` is in sight. */
function bringInSight(list: Element, entry: Element): void {
  const { top, bottom } = list.getBoundingClientRect();
  const own = entry.getBoundingClientRect();
  list.scrollTop += Math.min(0, own.top - top) + Math.max(0, own.bottom - bottom);
}

/** Draws the contents. `go` is called with a section's number, or -1 for the beginning. */
export function contentsList(
  sections: readonly Section[],
  { lang, dir }: Written,
  say: Say,
  go: (section: number) => void,
): ContentsList {
  const entry = (text: Node | string, level: number, at: number): HTMLElement => {
    const button = element('button', { type: 'button', class: 'entry' }, text);
    button.addEventListener('click', () => {
      go(at);
    });
    return element('li', { class: `level-${level}` }, button);
  };
  const entries = [
    entry(say('beginning'), 1, -1),
    ...sections.map(({ text, level }, at) =>
      entry(
        element('span', { class: 'heading', lang: lang === '' ? undefined : lang, dir }, text),
        level,
        at,
      ),
    ),
  ];
  const list = element(
    'nav',
    { class: 'contents', 'aria-label': say('contents') },
    element('p', { class: 'contents-title', 'aria-hidden': 'true' }, say('contents')),
    element('ol', {}, ...entries),
  );
  let marked: Element | null = null;
  return {
    element: list,
    mark: (current) => {
      const entry = entries[current + 1]?.firstElementChild ?? null;
      if (entry === marked) return;
      marked?.removeAttribute('aria-current');
      entry?.setAttribute('aria-current', 'location');
      marked = entry;
      if (entry !== null) bringInSight(list, entry);
    },
  };
}
