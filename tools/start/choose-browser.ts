import type { BrowserKind } from '../browsers/kinds';

/** The browser to use: the one asked for, else Chromium, unless Firefox is the only one here. */
export function chooseBrowser(
  asked: BrowserKind | undefined,
  find: (kind: BrowserKind) => string | undefined,
): BrowserKind {
  if (asked !== undefined) return asked;
  return find('chromium') === undefined && find('firefox') !== undefined ? 'firefox' : 'chromium';
}
