import type en from '../_locales/en/messages.json';
import type { Settings } from '../settings/schema';

export type MessageKey = keyof typeof en;

/** The interface's words, in the person's language. */
export type Say = (key: MessageKey, ...substitutions: string[]) => string;

/** Where a view stands: in the toolbar's popup, over the page it was read from, or in a tab of its own. */
export type Host = 'popup' | 'page' | 'tab';

/** How a view looks and speaks. */
export interface Look {
  readonly host: Host;
  readonly settings: Settings;
  readonly say: Say;
}

/** Lays the settings over `root`; everything else follows in the style sheets. */
export function applyLook(root: HTMLElement, { settings, host }: Look): void {
  root.dataset['host'] = host;
  root.dataset['theme'] = settings.theme;
  root.dataset['face'] = settings.face;
  root.classList.toggle('is-justified', settings.justify);
  root.style.setProperty('--size-step', String(settings.textSize));
  root.style.setProperty('--width-step', String(settings.width));
  root.style.setProperty('--line', String(settings.lineSpacing));
}
