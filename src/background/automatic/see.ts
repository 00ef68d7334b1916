/** What is done about a page that the waiting script has seen. */
import type { Tabs } from 'webextension-polyfill';
import type { Seen } from '../../messages/protocol';
import { hasAccess } from '../../settings/access';
import { loadRules } from '../../settings/rule-store';
import { originsOf, siteOf } from '../../settings/site-of';
import { ruleFor } from '../../settings/site-rules';
import { loadSettings } from '../../settings/store';
import { openByItself } from '../full-view';
import { type Decision, decide } from './decide';
import { takeFollow } from './follows';
import { showIcon } from './icon';
import { ask } from './questions';
import { type KeptVisit, visitOf } from './visits';

/** An address that the page of a tab may give as its own: the tab's, whatever the page says. */
const isOf = (tab: Tabs.Tab, url: string): boolean => {
  try {
    return tab.url === undefined || new URL(tab.url).origin === new URL(url).origin;
  } catch {
    return false;
  }
};

interface Decided {
  readonly decision: Decision;
  /** What was remembered of the page. */
  readonly visit: KeptVisit;
}

async function decideOn(tab: Tabs.Tab & { readonly id: number }, seen: Seen): Promise<Decided> {
  const [{ automatic, automaticInPrivate }, rules, visit, isFollowed, access] = await Promise.all([
    loadSettings(),
    loadRules(),
    visitOf(tab.id, seen.url),
    takeFollow(tab),
    hasAccess(originsOf(siteOf(seen.url))),
  ]);
  // Withdrawn while the page was open; its script goes with the page.
  if (!access) return { decision: 'leave', visit };
  const decision = decide({
    mode: automatic,
    does: ruleFor(rules, seen.url)?.does ?? null,
    seen,
    visit,
    isOffLimits: tab.incognito && !automaticInPrivate,
    isFollowed,
  });
  return { decision, visit };
}

/**
 * Shows on the button what the page of `tab` is, and opens its story if that is to be. Answers whether it opens, before
 * it has: the page is held back until then.
 */
export async function see(tab: Tabs.Tab, seen: Seen): Promise<{ opens: boolean }> {
  const { id } = tab;
  if (id === undefined || !isOf(tab, seen.url)) return { opens: false };
  const { decision, visit } = await decideOn({ ...tab, id }, seen);
  if (decision === 'open') {
    // Back shows a story as it was left.
    void openByItself(tab, seen.arrival === 'back' ? visit.spots : null);
    return { opens: true };
  }
  await showIcon(id, seen.story ? 'ready' : 'not-a-story');
  if (decision === 'ask') await ask(id, seen.url);
  return { opens: false };
}
