import { afterAll, beforeAll } from '@jest/globals';
import { join } from 'node:path';
import { startVirtualDisplay, type VirtualDisplay } from '../../../tools/browsers/display';
import { type BrowserSession, launch } from '../../../tools/browsers/session';
import { kind, root } from './browser';

/**
 * Starts the browser with a window, on a screen of its own, for what takes a real keyboard or the browser's
 * own buttons: shortcuts, and Back.
 */
export function startHeadedBrowser(): { readonly session: BrowserSession } {
  let display: VirtualDisplay | undefined;
  let session: BrowserSession | undefined;
  beforeAll(async () => {
    display = await startVirtualDisplay();
    session = await launch(kind, join(root, 'dist', kind), {
      headless: false,
      display: display.name,
    });
  });
  afterAll(async () => {
    await session?.close();
    display?.stop();
  });
  return {
    get session() {
      if (session === undefined) throw new Error('The browser is not running yet.');
      return session;
    },
  };
}
