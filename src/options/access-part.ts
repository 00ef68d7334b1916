/** What Lede may read without a click, and how that is taken back. */
import { element } from '../view/element';
import type { Say } from '../view/look';
import { siteOfPattern, withdrawAccess } from './access';
import { keyedList } from './keyed-list';
import type { Part } from './kept';
import { outcome, section, wordButton } from './section';

/** Draws the section. */
export function accessPart(say: Say): Part {
  const told = outcome();
  const list = element('ul', { class: 'list' });
  const nameOf = (origin: string): string => siteOfPattern(origin) ?? say('accessAll');
  const withdraw = async (origin: string): Promise<void> => {
    const isGone = await withdrawAccess(origin);
    told.tell(say(isGone ? 'accessWithdrawn' : 'accessKept', nameOf(origin)));
    // The button that had the focus has gone.
    if (isGone) heading?.focus();
  };
  const rows = keyedList<string, { element: HTMLElement; show: () => void }>(
    list,
    (origin) => origin,
    (origin) => ({
      element: element(
        'li',
        { class: 'entry item' },
        element('bdi', { class: 'pattern-text' }, nameOf(origin)),
        wordButton(say('accessWithdraw'), () => void withdraw(origin), {
          name: say('accessWithdrawFrom', nameOf(origin)),
        }),
      ),
      show: () => undefined,
    }),
  );
  const none = element('p', { class: 'empty' }, say('accessNone'));
  const made = section(
    'access',
    { title: say('access'), why: say('accessWhy') },
    list,
    none,
    told.element,
  );
  const heading = made.querySelector('h2');
  return {
    section: made,
    show: ({ access: { origins } }) => {
      rows.show([...origins].sort());
      none.hidden = origins.length > 0;
    },
  };
}
