/** What happens when a person gives access, or takes it back: here, or in the browser's own settings. */
import browser, { type Runtime } from 'webextension-polyfill';
import { takeIntent } from './intent';
import { registerScripts } from './register';
import { treat } from './sites';
import { waitIn } from './wait-in';

/** Time for the popup to close, where the browser's question closes it. */
const moment = 300;

/** Whether the popup is still open, as it is in Firefox; where a browser cannot tell, it counts as open. */
async function isPopupOpen(): Promise<boolean> {
  const runtime: Partial<Pick<Runtime.Static, 'getContexts'>> = browser.runtime;
  if (runtime.getContexts === undefined) return true;
  return (await runtime.getContexts({ contextTypes: ['POPUP'] })).length > 0;
}

/** Has the page looked at that was there before its rule was, unless the popup still shows its story. */
async function lookAgain(tabId: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, moment));
  if (!(await isPopupOpen())) await waitIn(tabId);
}

/** Access has been given: what was meant by it is carried out, and the scripts wait where they may. */
export async function onGranted(origins: readonly string[]): Promise<void> {
  const intent = await takeIntent(origins);
  if (intent !== null) await treat(intent.site, 'always');
  await registerScripts();
  // The story that they were reading in the popup, which the question has closed.
  if (intent !== null) await lookAgain(intent.tabId).catch(() => undefined);
}
