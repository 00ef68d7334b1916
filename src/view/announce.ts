import type { SettingName, Settings } from '../settings/schema';
import { words } from './appearance/setting';
import { element } from './element';
import type { Say } from './look';

/** Numbers change by buttons and keys that are not where their value stands. */
const spoken = ['textSize', 'width', 'lineSpacing'] as const satisfies readonly SettingName[];

/** Tells screen readers of a change that they would not say by themselves. */
export interface Announcer {
  readonly element: HTMLElement;
  readonly tell: (before: Settings, now: Settings) => void;
}

/** An announcer for the settings of the view in `root`. */
export function announcer(root: HTMLElement, say: Say): Announcer {
  const region = element('div', { class: 'unseen', role: 'status' });
  return {
    element: region,
    tell: (before, now) => {
      const { activeElement } = root.ownerDocument;
      if (activeElement?.getAttribute('role') === 'spinbutton') return;
      const changed = spoken.filter((name) => before[name] !== now[name]);
      region.textContent = changed
        .map((name) =>
          say(
            'settingIs',
            say(`setting_${name}`),
            words({ root, name, say, now: () => now }, now[name]),
          ),
        )
        .join(', ');
    },
  };
}
