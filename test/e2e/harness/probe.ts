import type { Page } from 'puppeteer-core';

type Probing = Window & { probed?: string[] };

/**
 * Has the page try whatever a page can to find out what stands over it: every text that it comes by is kept.
 * What it tries goes on while the full view is open.
 */
export const startProbe = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const probed: string[] = [];
    (window as Probing).probed = probed;
    const keep = (where: string, what: unknown): void => {
      let text: string;
      try {
        text = typeof what === 'string' ? what : JSON.stringify(what);
      } catch {
        text = String(what);
      }
      probed.push(`${where}: ${text}`);
    };
    /** A node from outside and as far in as it lets one. */
    const open = (where: string, node: unknown): void => {
      if (!(node instanceof Element)) return;
      keep(where, node.outerHTML);
      keep(where, getComputedStyle(node).cssText);
      keep(where, node.shadowRoot?.innerHTML);
      for (const name of ['src', 'contentWindow', 'contentDocument', 'style', 'innerText']) {
        try {
          keep(`${where}.${name}`, (node as unknown as Record<string, unknown>)[name]);
        } catch (error) {
          keep(`${where}.${name}`, String(error));
        }
      }
    };
    const host = (): Element | null => document.documentElement.lastElementChild;

    new MutationObserver((list) => {
      for (const { addedNodes } of list) for (const node of addedNodes) open('added', node);
    }).observe(document, { childList: true, subtree: true });
    for (const name of [
      'focus',
      'blur',
      'focusin',
      'focusout',
      'message',
      'messageerror',
      'error',
      'popstate',
      'hashchange',
      'keydown',
      'keyup',
      'keypress',
      'beforeinput',
      'click',
      'pointerdown',
      'pointermove',
      'mousemove',
      'wheel',
      'selectionchange',
      'copy',
      'securitypolicyviolation',
      'toggle',
      'beforetoggle',
      'cancel',
      'close',
      'pagehide',
      'visibilitychange',
      'slotchange',
      'load',
    ]) {
      // prettier-ignore
      window.addEventListener(
        name,
        (event) => {
          keep(`event ${name}`, [(event.target as Node | null)?.nodeName ?? '', event.type]);
          for (const node of event.composedPath()) open(`path of ${name}`, node);
          for (const key of ['data', 'origin', 'blockedURI', 'sourceFile', 'documentURI', 'key', 'message']) {
            const value = (event as unknown as Record<string, unknown>)[key];
            if (value !== undefined) keep(`event ${name}.${key}`, value);
          }
        },
        true,
      );
    }
    for (const type of PerformanceObserver.supportedEntryTypes) {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) keep(`entry ${type}`, entry.toJSON());
      }).observe({ type, buffered: true });
    }
    if ('ReportingObserver' in window) {
      const Observer = window.ReportingObserver as new (
        listener: (reports: unknown[]) => void,
        options: object,
      ) => { observe(): void };
      new Observer(
        (reports) => {
          for (const report of reports) keep('report', report);
        },
        { buffered: true },
      ).observe();
    }
    const look = (): void => {
      keep('frames', [
        window.length,
        window.frames.length,
        document.querySelectorAll('iframe').length,
      ]);
      for (let at = 0; at < window.length; at++) {
        try {
          keep('frame', (window[at] as Window).location.href);
        } catch (error) {
          keep('frame', String(error));
        }
      }
      open('last', host());
      open('active', document.activeElement);
      open('point', document.elementFromPoint(innerWidth / 2, innerHeight / 2));
      for (const node of document.elementsFromPoint(40, 20)) open('points', node);
      keep('selection', String(document.getSelection()));
      keep('entries', performance.getEntries());
      keep('history', [history.length, history.state]);
      if ('navigation' in window) {
        const { navigation } = window as unknown as {
          navigation: { entries(): { url: string }[] };
        };
        keep(
          'navigation',
          navigation.entries().map(({ url }) => url),
        );
      }
      keep('animations', document.getAnimations().length);
      keep('sheets', document.styleSheets.length + document.adoptedStyleSheets.length);
      keep(
        'fonts',
        [...document.fonts].map(({ family }) => family),
      );
    };
    // By guess, too: what would be there if the page knew the name.
    for (const name of [
      'reader/reader.html',
      'popup/popup.html',
      'icons/mark-16.png',
      'content/reader.js',
    ]) {
      for (const scheme of ['chrome-extension', 'moz-extension']) {
        fetch(`${scheme}://lede/${name}`).then(
          (response) => {
            keep('fetched', response.status);
          },
          () => undefined,
        );
      }
    }
    look();
    setInterval(look, 60);
  });

/** Everything the page has come by. */
export const probedOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as Probing).probed ?? []);
