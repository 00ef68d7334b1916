/** What is kept on this machine; how it is carried elsewhere, and erased. */
import { type Settings, schema, settingNames } from '../settings/schema';
import { element } from '../view/element';
import type { Say } from '../view/look';
import { countsList } from './counts';
import { eraseButton } from './erase';
import type { Part } from './kept';
import { outcome, section } from './section';
import { transferButtons } from './transfer';

const changedIn = (settings: Settings): number =>
  settingNames.filter((name) => settings[name] !== schema[name].default).length;

/** Draws the section. */
export function dataPart(say: Say): Part {
  const told = outcome();
  const counts = countsList(say, (site) => {
    told.tell(say('countForgotten', site));
    heading?.focus();
  });
  const kept = ['keptSettings', 'keptRules', 'keptCounts'] as const;
  const numbers = kept.map(() => element('dd'));
  const summary = element(
    'dl',
    { class: 'kept item' },
    ...kept.map((key, at) => element('div', {}, element('dt', {}, say(key)), numbers[at] ?? null)),
  );
  const made = section(
    'data',
    { title: say('data'), why: say('dataWhy') },
    summary,
    counts.element,
    element(
      'div',
      { class: 'buttons item' },
      ...transferButtons(say, told),
      eraseButton(say, told),
    ),
    told.element,
  );
  const heading = made.querySelector('h2');
  return {
    section: made,
    show: ({ settings, rules, dismissals }) => {
      counts.show(dismissals);
      const shown = [changedIn(settings), rules.length, Object.keys(dismissals).length];
      numbers.forEach((number, at) => {
        number.textContent = String(shown[at] ?? 0);
      });
    },
  };
}
