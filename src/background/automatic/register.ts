/**
 * Keeps the scripts that wait in pages as settings, rules and access say. Asked after each of these has changed, after
 * an update, which Chromium forgets them over, and at every start.
 */
import browser, { type Scripting } from 'webextension-polyfill';
import { hasAccess, openSites } from '../../settings/access';
import { loadRules } from '../../settings/rule-store';
import { everywhere, originsOf } from '../../settings/site-of';
import { loadSettings } from '../../settings/store';
import { inTurn } from '../in-turn';
import { type Waiting, waitingScripts } from './scripts';

async function wanted(): Promise<Waiting[]> {
  const [{ automatic }, rules, isOpenEverywhere] = await Promise.all([
    loadSettings(),
    loadRules(),
    hasAccess([everywhere]),
  ]);
  const open = [...(await openSites(rules))].map((site) => ({ site, origins: originsOf(site) }));
  return waitingScripts(automatic, rules, open, isOpenEverywhere);
}

const sameList = (one: readonly string[] = [], other: readonly string[] = []): boolean =>
  one.length === other.length && [...one].sort().join('\n') === [...other].sort().join('\n');

const isSame = (script: Waiting, registered: Scripting.RegisteredContentScript): boolean =>
  registered.runAt === script.runAt &&
  sameList(registered.matches, script.matches) &&
  sameList(registered.excludeMatches, script.excludeMatches);

async function register(): Promise<void> {
  const scripts = await wanted();
  const registered = await browser.scripting.getRegisteredContentScripts();
  const found = (id: string) => registered.find((one) => one.id === id);
  const stale = registered
    .filter(({ id }) => {
      const script = scripts.find((one) => one.id === id);
      return script === undefined || !isSame(script, found(id) ?? { id });
    })
    .map(({ id }) => id);
  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale });
  const missing = scripts.filter(({ id }) => found(id) === undefined || stale.includes(id));
  if (missing.length > 0)
    await browser.scripting.registerContentScripts(
      missing.map(({ css, excludeMatches, ...script }) => ({
        ...script,
        ...(css.length > 0 && { css }),
        ...(excludeMatches.length > 0 && { excludeMatches }),
        persistAcrossSessions: true,
      })),
    );
}

const oneByOne = inTurn();

/** Brings the registered scripts in line; one after the other, for each looks before it changes anything. */
export const registerScripts = (): Promise<void> => oneByOne(register);
