import { patternText } from '../settings/read-pattern';
import type { Does, SiteRule } from '../settings/site-rules';
import { element } from '../view/element';
import type { Say } from '../view/look';
import { deedSelect, ruleForm } from './rule-form';
import { wordButton } from './section';

/** What can be done about a rule. */
export interface RuleActions {
  readonly change: (before: SiteRule, after: SiteRule) => void;
  readonly remove: (rule: SiteRule) => void;
  /** Called in the very click. */
  readonly giveAccess: (rule: SiteRule) => void;
}

/** A rule, and whether Lede may read the pages it is about. */
export interface ShownRule {
  readonly rule: SiteRule;
  readonly mayRead: boolean;
}

/** One rule in the list. */
export interface RuleRow {
  readonly element: HTMLElement;
  readonly show: (shown: ShownRule) => void;
  readonly focus: () => void;
}

/** Draws a rule, which can be changed where it stands. */
export function ruleRow(first: SiteRule, say: Say, actions: RuleActions): RuleRow {
  let rule = first;
  const text = patternText(first);
  const does = deedSelect(say, say('ruleDoesFor', text));
  does.addEventListener('change', () => {
    const before = rule;
    rule = { ...rule, does: does.value as Does };
    actions.change(before, rule);
  });
  const edit = wordButton(
    say('ruleEdit'),
    () => {
      startEditing();
    },
    { name: say('ruleEditFor', text) },
  );
  const remove = wordButton(
    say('ruleRemove'),
    () => {
      actions.remove(rule);
    },
    { name: say('ruleRemoveFor', text) },
  );
  const noAccess = element(
    'div',
    { class: 'no-access' },
    element('span', { class: 'warning' }, say('ruleNoAccess')),
    wordButton(
      say('ruleGiveAccess'),
      () => {
        actions.giveAccess(rule);
      },
      { name: say('ruleGiveAccessFor', rule.site) },
    ),
  );
  const line = element(
    'div',
    { class: 'rule-line' },
    element('bdi', { class: 'pattern-text', dir: 'ltr' }, text),
    does,
    edit,
    remove,
    noAccess,
  );
  const row = element('li', { class: 'rule item' }, line);
  const endEditing = (): void => {
    row.replaceChildren(line);
    edit.focus();
  };
  const startEditing = (): void => {
    const form = ruleForm({
      say,
      id: `rule-${text}`,
      rule,
      submitLabel: say('ruleSave'),
      onRule: (after) => {
        actions.change(rule, after);
        endEditing();
      },
      buttons: [wordButton(say('ruleCancel'), endEditing)],
    });
    form.element.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') endEditing();
    });
    row.replaceChildren(form.element);
    form.focus();
  };
  return {
    element: row,
    show: ({ rule: next, mayRead }) => {
      rule = next;
      does.value = next.does;
      noAccess.hidden = mayRead || next.does === 'never';
    },
    focus: () => {
      edit.focus();
    },
  };
}
