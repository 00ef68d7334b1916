/**
 * What a person meant when they were asked for access. In Chromium the browser's question closes the popup, so the
 * popup writes this down first, and the worker carries it out once access has been given.
 */
import browser from 'webextension-polyfill';
import { type Intent, intentKey, intentLifetime } from '../../messages/intent';

const isIntent = (value: unknown): value is Intent => {
  const { site, origins, tabId, at } = (value ?? {}) as Partial<Record<keyof Intent, unknown>>;
  return (
    typeof site === 'string' &&
    Array.isArray(origins) &&
    typeof tabId === 'number' &&
    typeof at === 'number'
  );
};

/**
 * What was meant by access to `origins`, which has just been given; used up by this. `null` where nothing was
 * meant, where it was something else, or too long ago: whoever gives access then has another reason.
 */
export async function takeIntent(origins: readonly string[]): Promise<Intent | null> {
  const { [intentKey]: intent } = await browser.storage.session.get(intentKey);
  if (!isIntent(intent)) return null;
  const isMeant = intent.origins.every((origin) => origins.includes(origin));
  const isInTime = Date.now() - intent.at < intentLifetime;
  if (!isMeant && isInTime) return null;
  await browser.storage.session.remove(intentKey);
  return isMeant && isInTime ? intent : null;
}
