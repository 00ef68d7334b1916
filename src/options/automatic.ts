/** When stories open by themselves. "Every story" needs access to all sites, which is asked for in the click. */
import { everywhere } from '../settings/site-of';
import { groups } from '../settings/schema';
import { element } from '../view/element';
import { askForAccess } from './access';
import type { Part } from './kept';
import { outcome, section, wordButton } from './section';
import { type SettingsParts, settingsGroup } from '../view/appearance/settings-group';

/** Draws the section. */
export function automaticPart(parts: SettingsParts): Part {
  const { say, live } = parts;
  const told = outcome();
  const readEvery = async (): Promise<void> => {
    if (await askForAccess([everywhere])) {
      told.tell();
      live.choose('automatic', 'every');
      return;
    }
    told.tell(say('accessRefused'));
    group.show(live.now());
  };
  const group = settingsGroup(groups.automatic, {
    ...parts,
    instead: (name, value) => {
      told.tell();
      if (name !== 'automatic' || value !== 'every') return false;
      void readEvery();
      return true;
    },
  });
  const missing = element(
    'div',
    { class: 'notice' },
    element('p', {}, say('everyMissing')),
    wordButton(say('everyGiveAccess'), () => void readEvery()),
  );
  const [first, ...others] = group.rows;
  first?.append(element('p', { class: 'hint' }, say('everyNeeds')));
  return {
    section: section(
      'automatic',
      { title: say('groupAutomatic'), why: say('groupAutomaticWhy') },
      element('div', { class: 'rows' }, first ?? null, missing, ...others),
      told.element,
    ),
    show: ({ settings, access }) => {
      group.show(settings);
      missing.hidden = settings.automatic !== 'every' || access.isEverywhere;
    },
  };
}
