import { grantInChromium, runInChromium } from '../../browsers/chromium-grant';
import type { BrowserSession } from '../../browsers/session';

/** Time for the worker to register what waits. */
const moment = 500;

/** What is stored where stories of 127.0.0.1 open always. */
export const always = {
  'setting.automatic': { version: 1, value: 'chosen' },
  'rule.127.0.0.1': { version: 1, does: 'always' },
};

/** Has stories of 127.0.0.1 open by themselves. */
export async function openAlways(session: BrowserSession): Promise<void> {
  await grantInChromium(session, ['*://127.0.0.1/*']);
  await runInChromium(session, `chrome.storage.local.set(${JSON.stringify(always)})`);
  await new Promise((resolve) => setTimeout(resolve, moment));
}
