/** The options page: every setting, rule and permission, as they are at any moment, and without a button to save. */
import { say, speakTheirLanguage } from '../host/speak';
import { siteToAdd } from '../settings/address-to-add';
import { loadDismissals, onDismissalsChange } from '../settings/dismissals';
import { loadRules, onRulesChange } from '../settings/rule-store';
import { choose, loadSettings, onSettingsChange } from '../settings/store';
import { announcer } from '../view/announce';
import { liveSettings } from '../view/live-settings';
import { applyLook } from '../view/look';
import { loadAccess, onAccessChange } from './access';
import { accessPart } from './access-part';
import { automaticPart } from './automatic';
import { dataPart } from './data';
import type { Kept } from './kept';
import { drawPage } from './page';
import { appearancePart, openingPart } from './plain-settings';
import { search } from './search';
import { sitesPart } from './sites';

async function load(): Promise<Kept> {
  const [settings, rules, dismissals] = await Promise.all([
    loadSettings(),
    loadRules(),
    loadDismissals(),
  ]);
  return { settings, rules, dismissals, access: await loadAccess(rules) };
}

async function open(): Promise<void> {
  speakTheirLanguage();
  document.title = say('optionsTitle');
  const root = document.body;
  let kept = await load();
  const show = (): void => {
    applyLook(root, { settings: kept.settings, host: 'tab', say });
    for (const part of parts) part.show(kept);
    found.apply();
  };
  const live = liveSettings(
    kept.settings,
    (settings) => {
      const before = kept.settings;
      kept = { ...kept, settings };
      show();
      heard.tell(before, settings);
    },
    choose,
  );
  const settingsParts = { root, say, live };
  const sites = sitesPart(say, live);
  const parts = [
    appearancePart(settingsParts),
    openingPart(settingsParts),
    automaticPart(settingsParts),
    sites,
    accessPart(say),
    dataPart(say),
  ];
  const found = search(
    parts.map(({ section }) => section),
    say,
  );
  const heard = announcer(root, say);
  drawPage(root, say, parts, found);
  root.append(heard.element);
  show();
  const site = siteToAdd(location.hash);
  if (site !== '') sites.offer(site);
  let asked = 0;
  const refresh = async (): Promise<void> => {
    const mine = ++asked;
    const { settings, ...others } = await load();
    // Whoever asked later knows more.
    if (mine !== asked) return;
    kept = { ...others, settings: kept.settings };
    live.take(settings);
    show();
  };
  const refreshSoon = (): void => void refresh();
  onSettingsChange(refreshSoon);
  onRulesChange(refreshSoon);
  onDismissalsChange(refreshSoon);
  onAccessChange(refreshSoon);
}

void open();
