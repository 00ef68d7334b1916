import { type Pattern, patternText, readPattern } from '../settings/read-pattern';
import { type Does, type SiteRule, deeds } from '../settings/site-rules';
import { element } from '../view/element';
import type { MessageKey, Say } from '../view/look';

const deedNames = {
  always: 'doesAlways',
  never: 'doesNever',
  ask: 'doesAsk',
} as const satisfies Record<Does, MessageKey>;

type Why = Extract<Pattern, { ok: false }>['why'];

const reasons = {
  empty: 'patternEmpty',
  'no-site': 'patternNoSite',
  'not-web': 'patternNotWeb',
  suffix: 'patternSuffix',
} as const satisfies Record<Why, MessageKey>;

/** What a rule does, to be chosen from. */
export function deedSelect(say: Say, name: string): HTMLSelectElement {
  return element(
    'select',
    { class: 'field', 'aria-label': name, autocomplete: 'off' },
    ...deeds.map((deed) => element('option', { value: deed }, say(deedNames[deed]))),
  );
}

interface FormParts {
  readonly say: Say;
  /** Distinguishes the forms of one page. */
  readonly id: string;
  /** The rule to be changed, where it is not a new one. */
  readonly rule?: SiteRule;
  readonly submitLabel: string;
  /** Called in the very click, so that access can be asked for. */
  readonly onRule: (rule: SiteRule) => void;
  readonly buttons?: readonly HTMLElement[];
}

/** A rule as a form to fill in. */
export interface RuleForm {
  readonly element: HTMLFormElement;
  readonly focus: () => void;
  readonly clear: () => void;
  /** Fills in a rule for `site`, which only has to be confirmed. */
  readonly fillIn: (site: string) => void;
}

/** Draws the form; what cannot be read is said below it, and nothing is lost. */
export function ruleForm({ say, id, rule, submitLabel, onRule, buttons }: FormParts): RuleForm {
  const errorId = `${id}-error`;
  const input = element('input', {
    id: `${id}-pattern`,
    class: 'field pattern',
    type: 'text',
    inputmode: 'url',
    autocapitalize: 'none',
    autocomplete: 'off',
    spellcheck: 'false',
    dir: 'ltr',
    placeholder: say('rulePlaceholder'),
    'aria-label': say('ruleField'),
    'aria-describedby': errorId,
  });
  const does = deedSelect(say, say('ruleDoes'));
  const error = element('p', { id: errorId, class: 'error', role: 'alert' });
  const submit = element('button', { type: 'submit', class: 'button-filled' }, submitLabel);
  const form = element(
    'form',
    { class: 'rule-form', novalidate: '' },
    input,
    does,
    submit,
    ...(buttons ?? []),
    error,
  );
  const complain = (why: Why | null): void => {
    error.textContent = why === null ? '' : say(reasons[why]);
    input.setAttribute('aria-invalid', String(why !== null));
  };
  const clear = (): void => {
    input.value = rule === undefined ? '' : patternText(rule);
    does.value = rule?.does ?? 'always';
    complain(null);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const read = readPattern(input.value);
    complain(read.ok ? null : read.why);
    if (read.ok) onRule({ site: read.site, path: read.path, does: does.value as Does });
    else input.focus();
  });
  clear();
  return {
    element: form,
    focus: () => {
      input.select();
    },
    clear,
    fillIn: (site) => {
      input.value = site;
      submit.focus();
    },
  };
}
