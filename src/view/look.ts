import type en from '../_locales/en/messages.json';
import type { Settings } from '../settings/schema';

export type MessageKey = keyof typeof en;

/** The interface's words, in the person's language. */
export type Say = (key: MessageKey, ...substitutions: string[]) => string;

/** How a view looks and speaks; where it stands (popup, tab) decides the rest. */
export interface Look {
  readonly settings: Settings;
  readonly say: Say;
}

/** Lays the settings over `root`; everything else follows in the style sheets. */
export function applyLook(root: HTMLElement, { settings }: Look): void {
  root.dataset['theme'] = settings.theme;
  root.classList.toggle('is-justified', settings.justify);
  root.style.setProperty('--size-step', String(settings.textSize));
  root.style.setProperty('--line', String(settings.lineSpacing));
}
