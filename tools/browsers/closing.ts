import type { Browser } from 'puppeteer-core';
import type { Profile } from './profile';

/** Resolves once the browser's process has ended, whoever ended it, and its profile is removed. */
export async function whenClosed(browser: Browser, profile: Profile): Promise<void> {
  const child = browser.process();
  await new Promise<void>((resolve) => {
    if (child === null || child.exitCode !== null) resolve();
    child?.once('exit', () => {
      resolve();
    });
  });
  await profile.remove();
}
