/** The sections that are settings and nothing else. */
import { groups } from '../settings/schema';
import { element } from '../view/element';
import type { Say } from '../view/look';
import type { Part } from './kept';
import { section } from './section';
import { type SettingsParts, settingsGroup } from '../view/appearance/settings-group';

/** A few lines as a story would be set, since the page itself has none to show the settings on. */
const sample = (say: Say): HTMLElement =>
  element(
    'figure',
    { class: 'specimen', 'aria-label': say('specimen') },
    element('p', { class: 'specimen-title' }, say('specimenTitle')),
    element('p', { class: 'specimen-text' }, say('specimenText')),
  );

/** How a story looks. */
export function appearancePart(parts: SettingsParts): Part {
  const { say } = parts;
  const group = settingsGroup(groups.appearance, parts);
  return {
    section: section(
      'appearance',
      { title: say('appearance') },
      sample(say),
      element('div', { class: 'rows' }, ...group.rows),
    ),
    show: ({ settings }) => {
      group.show(settings);
    },
  };
}

/** What opens a story. */
export function openingPart(parts: SettingsParts): Part {
  const { say } = parts;
  const group = settingsGroup(groups.opening, parts);
  return {
    section: section(
      'opening',
      { title: say('groupOpening') },
      element('div', { class: 'rows' }, ...group.rows),
    ),
    show: ({ settings }) => {
      group.show(settings);
    },
  };
}
