/** The rules for sites: seen, added, changed and removed, each with a mark where Lede has no access. */
import { patternText } from '../settings/read-pattern';
import { ruleKey } from '../settings/rule-key';
import { removeRule, setRule } from '../settings/rule-store';
import { originsOf } from '../settings/site-of';
import { type SiteRule, needsSwitchingOn } from '../settings/site-rules';
import { element } from '../view/element';
import type { LiveSettings } from '../view/live-settings';
import type { Say } from '../view/look';
import { askForAccess } from './access';
import { keyedList } from './keyed-list';
import type { Part } from './kept';
import { ruleForm } from './rule-form';
import { type RuleActions, type RuleRow, type ShownRule, ruleRow } from './rule-row';
import { type Outcome, outcome, section } from './section';

/** Stores a rule, and has stories open by themselves where that is what it is for. */
async function keep(rule: SiteRule, live: LiveSettings): Promise<{ switchedOn: boolean }> {
  await setRule(rule);
  const switchedOn = needsSwitchingOn(rule.does, live.now().automatic);
  if (switchedOn) live.choose('automatic', 'chosen');
  return { switchedOn };
}

/** Asks for access where the rule needs it; in the click, before anything is waited for. */
const accessFor = ({ site, does }: SiteRule): Promise<boolean> =>
  does === 'never' ? Promise.resolve(true) : askForAccess(originsOf(site));

function actionsFor(say: Say, live: LiveSettings, told: Outcome) {
  const add = async (rule: SiteRule): Promise<void> => {
    const asked = accessFor(rule);
    const text = patternText(rule);
    const { switchedOn } = await keep(rule, live);
    const lines = [say('ruleKept', text), ...(switchedOn ? [say('ruleSwitchedOn')] : [])];
    told.tell(...lines);
    if (!(await asked)) told.tell(...lines, say('ruleWithoutAccess', rule.site));
  };
  const change = async (before: SiteRule, after: SiteRule): Promise<void> => {
    const isElsewhere = ruleKey(before) !== ruleKey(after);
    const added = isElsewhere ? add(after) : keep(after, live);
    if (isElsewhere) await removeRule(before);
    await added;
    if (!isElsewhere) told.tell(say('ruleKept', patternText(after)));
  };
  const giveAccess = async ({ site }: SiteRule): Promise<void> => {
    told.tell(say((await askForAccess(originsOf(site))) ? 'accessGiven' : 'accessRefused', site));
  };
  return { add, change, giveAccess };
}

/** The section, and a rule for a site put ready in it. */
export interface SitesPart extends Part {
  readonly offer: (site: string) => void;
}

/** Draws the section. */
export function sitesPart(say: Say, live: LiveSettings): SitesPart {
  const told = outcome();
  const { add, change, giveAccess } = actionsFor(say, live, told);
  const form = ruleForm({
    say,
    id: 'new-rule',
    submitLabel: say('ruleAdd'),
    onRule: (rule) => {
      void add(rule);
      form.clear();
    },
  });
  const list = element('ul', { class: 'list' });
  /** Where the focus goes once the rule it was at is gone. */
  const focusAfter = (rule: SiteRule): void => {
    const gone = rows.row(ruleKey(rule))?.element;
    const next = gone?.nextElementSibling ?? gone?.previousElementSibling;
    const key = [...shownKeys].find((one) => rows.row(one)?.element === next);
    if (key === undefined) form.focus();
    else rows.row(key)?.focus();
  };
  const actions: RuleActions = {
    change: (before, after) => void change(before, after),
    remove: (rule) => {
      focusAfter(rule);
      void removeRule(rule);
      told.tell(say('ruleRemoved', patternText(rule)));
    },
    giveAccess: (rule) => void giveAccess(rule),
  };
  const rows = keyedList<ShownRule, RuleRow>(
    list,
    ({ rule }) => ruleKey(rule),
    ({ rule }) => ruleRow(rule, say, actions),
  );
  let shownKeys: readonly string[] = [];
  const none = element('p', { class: 'empty' }, say('rulesNone'));
  const atRest = element('p', { class: 'notice' }, say('rulesAtRest'));
  return {
    section: section(
      'sites',
      { title: say('sites'), why: say('sitesWhy') },
      form.element,
      atRest,
      list,
      none,
      told.element,
    ),
    offer: (site) => {
      told.tell(say('ruleReady', site));
      form.fillIn(site);
    },
    show: ({ rules, access, settings }) => {
      shownKeys = rules.map(ruleKey);
      rows.show(rules.map((rule) => ({ rule, mayRead: access.sites.has(rule.site) })));
      none.hidden = rules.length > 0;
      atRest.hidden = rules.length === 0 || settings.automatic !== 'off';
    },
  };
}
