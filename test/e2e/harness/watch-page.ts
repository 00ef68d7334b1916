import type { Page } from 'puppeteer-core';

type Watching = Window & { watched?: { records: string[]; globals: string[] } };

/** Has the page itself watch everything a script in it could notice. */
export const watchPage = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const records: string[] = [];
    const watched = { records, globals: [] as string[] };
    (window as Watching).watched = watched;
    new MutationObserver((list) => {
      for (const { type, target, attributeName, addedNodes, removedNodes } of list) {
        const change = `+${addedNodes.length} -${removedNodes.length}`;
        records.push(`${type} ${target.nodeName} ${attributeName ?? change}`);
      }
    }).observe(document, {
      childList: true,
      attributes: true,
      characterData: true,
      subtree: true,
    });
    // Not `focusin` and `blur`: they come with any popup, from the browser itself.
    const names = [
      'scroll',
      'resize',
      'click',
      'pointerdown',
      'wheel',
      'keydown',
      'keyup',
      'input',
    ];
    for (const name of [...names, 'selectionchange', 'copy', 'popstate', 'hashchange']) {
      window.addEventListener(name, () => records.push(`event ${name}`), true);
    }
    new ResizeObserver(() => records.push('resized')).observe(document.body);
    watched.globals = Object.getOwnPropertyNames(window).sort();
    return new Promise<void>((resolve) => {
      // An observer of sizes tells once of how things are.
      requestAnimationFrame(() => {
        setTimeout(() => {
          records.length = 0;
          resolve();
        });
      });
    });
  });

/** What the page has noticed, and how it stands. */
export interface Traces {
  readonly records: string[];
  readonly newGlobals: string[];
  readonly scroll: readonly [left: number, top: number];
  readonly width: number;
  readonly active: string;
  readonly selected: string;
  readonly requests: string[];
}

export const tracesOn = (page: Page): Promise<Traces> =>
  page.evaluate(() => {
    const { records = [], globals = [] } = (window as Watching).watched ?? {};
    return {
      records,
      newGlobals: Object.getOwnPropertyNames(window).filter((name) => !globals.includes(name)),
      scroll: [window.scrollX, window.scrollY] as const,
      width: document.body.getBoundingClientRect().width,
      active: document.activeElement?.outerHTML.slice(0, 120) ?? '',
      selected: String(document.getSelection()),
      requests: performance.getEntriesByType('resource').map(({ name }) => name),
    };
  });
