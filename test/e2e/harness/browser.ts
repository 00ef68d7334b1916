import { afterAll, beforeAll, jest } from '@jest/globals';
import { join } from 'node:path';
import { type BrowserKind } from '../../../tools/browsers/kinds';
import { type BrowserSession, launch } from '../../../tools/browsers/session';

/** Set by the jest project a test runs in: every test runs once in each browser. */
declare const BROWSER: BrowserKind;

export const kind: BrowserKind = BROWSER;
export const root = join(import.meta.dirname, '..', '..', '..');

// A browser's start and a hundred round trips to it: what is slow on two busy cores is no failure.
jest.setTimeout(60_000);

/** A running browser; `session` is there in tests and hooks, not while tests are being declared. */
export interface TestBrowser {
  readonly session: BrowserSession;
  /** The folder of the extension it runs, for a browser of one's own. */
  readonly extensionDir: string;
}

/**
 * Starts the browser before the first test of a file and ends it after the last: starting takes
 * seconds, and tests keep out of each other's way by opening pages of their own.
 */
export function startBrowser(
  extensionDir: () => string | Promise<string> = () => join(root, 'dist', kind),
): TestBrowser {
  let session: BrowserSession | undefined;
  let dir = '';
  beforeAll(async () => {
    dir = await extensionDir();
    session = await launch(kind, dir);
  });
  afterAll(async () => {
    await session?.close();
  });
  return {
    get session() {
      if (session === undefined) throw new Error('The browser is not running yet.');
      return session;
    },
    get extensionDir() {
      return dir;
    },
  };
}
