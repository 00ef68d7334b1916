import { eraseAll } from '../settings/everything';
import { element } from '../view/element';
import type { Say } from '../view/look';
import { type Outcome, wordButton } from './section';

/** A button that erases everything, once it has been confirmed in its place. */
export function eraseButton(say: Say, told: Outcome): HTMLElement {
  const place = element('div', { class: 'erase' });
  const begin = wordButton(
    say('erase'),
    () => {
      place.replaceChildren(question);
      keep.focus();
    },
    { style: 'button-line danger' },
  );
  const end = (): void => {
    place.replaceChildren(begin);
    begin.focus();
  };
  const keep = wordButton(say('eraseNo'), end);
  const yes = wordButton(
    say('eraseYes'),
    () => {
      void eraseAll().then(() => {
        end();
        told.tell(say('erased'));
      });
    },
    { style: 'button-filled danger' },
  );
  const questionId = 'erase-question';
  const question = element(
    'div',
    { class: 'notice', role: 'group', 'aria-labelledby': questionId },
    element('p', { id: questionId }, say('eraseAsk')),
    keep,
    yes,
  );
  question.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') end();
  });
  place.append(begin);
  return place;
}
