import { toggleControl } from './appearance/toggle';
import { element } from './element';
import type { MessageKey, Say } from './look';
import { wordButton } from './word-button';

/** How stories of a page's site are opened, and whether the person is to be asked something about it. */
export interface SiteShown {
  readonly isAlways: boolean;
  readonly question: 'open' | 'stop' | null;
}

/** What a host can do about a site. */
export interface SiteActions {
  /** Calls `show` with how the site is treated, now and after every change; `null` where nothing can be said. */
  readonly follow: (show: (shown: SiteShown | null) => void) => void;
  readonly treat: (isAlways: boolean) => void;
  readonly answer: (yes: boolean) => void;
}

/** The parts of a view that speak of the site. Nothing of them shows before it is known what is so. */
export interface SiteSwitch {
  /** One click: whether stories of this site open always. */
  readonly control: HTMLElement;
  /** One question, above the lower bar. */
  readonly question: HTMLElement;
}

const questions = {
  open: { text: 'askOpen', yes: 'askOpenYes', no: 'askOpenNo' },
  stop: { text: 'askStop', yes: 'askStopYes', no: 'askStopNo' },
} as const satisfies Record<string, Record<string, MessageKey>>;

/** The question's words and its two answers; each closes it. */
function ask(
  into: HTMLElement,
  { text, yes, no }: (typeof questions)[keyof typeof questions],
  say: Say,
  answer: (yes: boolean) => void,
): void {
  const close = (isYes: boolean) => (): void => {
    into.replaceChildren();
    answer(isYes);
  };
  into.replaceChildren(
    element('p', {}, say(text)),
    wordButton(say(no), close(false), { style: 'button-quiet' }),
    wordButton(say(yes), close(true), { style: 'button-filled' }),
  );
}

/** Draws both for `site`, empty until the host has told how it is treated. */
export function siteSwitch(say: Say, site: SiteActions): SiteSwitch {
  const id = 'always-here';
  const always = toggleControl({ labelId: id, choose: site.treat });
  const label = element(
    'label',
    { class: 'setting-name', id, for: `${id}-switch` },
    say('alwaysHere'),
  );
  const control = element('div', { class: 'always', hidden: '' }, always.element, label);
  // A live region: it comes while the person reads.
  const question = element('div', { class: 'question', role: 'status' });
  site.follow((shown) => {
    control.hidden = shown === null;
    if (shown === null) return;
    always.show(shown.isAlways);
    if (shown.question === null) question.replaceChildren();
    else ask(question, questions[shown.question], say, site.answer);
  });
  return { control, question };
}
