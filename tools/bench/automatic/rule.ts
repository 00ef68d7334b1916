import { grantInChromium, runInChromium } from '../../browsers/chromium-grant';
import type { BrowserSession } from '../../browsers/session';

/** Time for the worker to register what waits. */
const moment = 500;

/** Has stories of 127.0.0.1 open by themselves. */
export async function openAlways(session: BrowserSession): Promise<void> {
  await grantInChromium(session, ['*://127.0.0.1/*']);
  const stored = {
    'setting.automatic': { version: 1, value: 'chosen' },
    'rule.127.0.0.1': { version: 1, does: 'always' },
  };
  await runInChromium(session, `chrome.storage.local.set(${JSON.stringify(stored)})`);
  await new Promise((resolve) => setTimeout(resolve, moment));
}
