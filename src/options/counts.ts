import { type Dismissal, type Dismissals } from '../settings/dismissal';
import { eraseDismissals } from '../settings/dismissals';
import { element } from '../view/element';
import type { Say } from '../view/look';
import { keyedList } from './keyed-list';
import { wordButton } from './section';

type Count = readonly [site: string, counted: Dismissal];

/** How often stories were closed at once, site by site, each to be forgotten by itself. */
export function countsList(
  say: Say,
  onForgotten: (site: string) => void,
): { readonly element: HTMLElement; readonly show: (dismissals: Dismissals) => void } {
  const list = element('ul', { class: 'list' });
  const rows = keyedList<Count, { element: HTMLElement; show: (count: Count) => void }>(
    list,
    ([site]) => site,
    ([site]) => {
      const times = element('span', { class: 'quiet' });
      const forget = (): void => {
        void eraseDismissals(site);
        onForgotten(site);
      };
      return {
        element: element(
          'li',
          { class: 'entry item' },
          element('bdi', { class: 'pattern-text' }, site),
          times,
          wordButton(say('countForget'), forget, { name: say('countForgetFor', site) }),
        ),
        show: ([, { quick }]) => {
          times.textContent = say('countTimes', String(quick));
        },
      };
    },
  );
  const box = element(
    'div',
    { class: 'counts' },
    element('h3', {}, say('counts')),
    element('p', { class: 'why' }, say('countsWhy')),
    list,
  );
  return {
    element: box,
    show: (dismissals) => {
      const counts = Object.entries(dismissals).sort(([one], [other]) => (one < other ? -1 : 1));
      rows.show(counts);
      box.hidden = counts.length === 0;
    },
  };
}
