import { element } from './element';
import type { Say } from './look';

/** Offers what has come into a story since it was shown. */
export interface Updates {
  readonly element: HTMLElement;
  /** `take` shows them; the offer goes with it. */
  readonly offer: (count: number, take: () => void) => void;
}

/** Draws the offer, empty until there is one. A live region, for it comes while the person reads. */
export function updates(say: Say): Updates {
  const box = element('div', { class: 'updates', role: 'status' });
  const { language } = navigator;
  return {
    element: box,
    offer: (count, take) => {
      const isOne = new Intl.PluralRules(language).select(count) === 'one';
      const number = new Intl.NumberFormat(language).format(count);
      const button = element(
        'button',
        { type: 'button', class: 'floating' },
        isOne ? say('updateOne', number) : say('updateMany', number),
      );
      button.addEventListener('click', () => {
        box.replaceChildren();
        take();
      });
      box.replaceChildren(button);
    },
  };
}
