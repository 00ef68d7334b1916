import { element } from '../view/element';
import { drawIcon } from '../view/icons';
import type { Say } from '../view/look';

/** The field that looks for a setting or a site. */
export interface Search {
  readonly field: HTMLElement;
  /** Says that nothing was found. */
  readonly nothing: HTMLElement;
  /** Looks again: what there is to find has changed. */
  readonly apply: () => void;
}

/** A magnifying glass; no view but this page has one, and the popup is to stay small. */
const glass = 'M7 2.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9M10.3 10.3l3.4 3.4';

/** Case and accents apart: who looks for "facade" means "façade", too. */
const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();

const itemsOf = (section: HTMLElement): HTMLElement[] => [
  ...section.querySelectorAll<HTMLElement>('.setting, .item'),
];

/** The words of an item; of a rule that is being changed, what stands in its field. */
const textOf = (item: HTMLElement): string =>
  [item.textContent, ...[...item.querySelectorAll('input')].map(({ value }) => value)].join(' ');

/** Shows of `section` what `wanted` is in; all of it where that is in the title. Whether anything is left. */
function filter(section: HTMLElement, wanted: string): boolean {
  const title = section.querySelector('h2')?.textContent ?? '';
  const isWhole = plain(title).includes(wanted);
  const items = itemsOf(section);
  for (const item of items) {
    const isFound = isWhole || plain(textOf(item)).includes(wanted);
    item.toggleAttribute('data-unfound', !isFound);
  }
  const isFound = isWhole || items.some((item) => !item.hasAttribute('data-unfound'));
  section.toggleAttribute('data-unfound', !isFound);
  return isFound;
}

/** A search over `sections`; it goes with what is typed, and Escape ends it. */
export function search(sections: readonly HTMLElement[], say: Say): Search {
  const input = element('input', {
    type: 'search',
    class: 'search-input',
    autocomplete: 'off',
    spellcheck: 'false',
    placeholder: say('optionsSearch'),
    'aria-label': say('optionsSearch'),
  });
  const nothing = element('p', { class: 'nothing', role: 'status' });
  const apply = (): void => {
    const wanted = plain(input.value.trim());
    document.documentElement.toggleAttribute('data-searching', wanted !== '');
    const isFound = sections.map((section) => filter(section, wanted)).includes(true);
    nothing.textContent = isFound ? '' : say('optionsNothing', input.value.trim());
  };
  input.addEventListener('input', apply);
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || input.value === '') return;
    event.preventDefault();
    input.value = '';
    apply();
  });
  return {
    field: element('search', { class: 'search' }, drawIcon('search', glass), input),
    nothing,
    apply,
  };
}
