import type { BrowserKind } from '../../browsers/kinds';
import { bundleForPage } from '../bundle-for-page';
import { type Bounding, starters } from './browsers';
import type { Answer } from './in-page';
import { type Memory, watched } from './memory';
import { kindsLike, limitMs, serveKind } from './serve-kind';

/** What came of one kind of page; no answer where the tab was lost or nothing came in time. */
export interface Bounded {
  readonly kind: string;
  /** Whether the page itself came so far that it could be asked for a story. */
  readonly isLoaded: boolean;
  readonly answer: (Answer & { readonly memory: Memory }) | undefined;
}

const inTime = <T>(work: Promise<T>): Promise<T | undefined> =>
  Promise.race([
    work,
    new Promise<undefined>((resolve) => {
      setTimeout(resolve, limitMs, undefined).unref();
    }),
  ]);

async function ask(
  browser: Bounding,
  url: string,
  bundle: string,
  loaded: () => void,
): Promise<Bounded['answer']> {
  const page = await browser.open(url, limitMs);
  // A layout that takes for ever is the page's own doing: it counts as one that does not load.
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => setTimeout(resolve, 0));
      }),
  );
  loaded();
  await page.evaluate(bundle);
  const { result, memory } = await watched(
    await browser.pids(),
    () => page.evaluate('ledeAnswer()') as Promise<Answer>,
  );
  await page.close();
  return { ...result, memory };
}

/** Reads each kind of page whose name matches `only` in a browser of its own; the plain one first and always. */
export async function runBounds(
  only: string,
  browserKind: BrowserKind,
  tell: (bounded: Bounded) => void,
): Promise<readonly Bounded[]> {
  const bundle = await bundleForPage('tools/bench/bounds/in-page.ts');
  const results: Bounded[] = [];
  for (const kind of kindsLike(only)) {
    const { server, address } = await serveKind(kind);
    const browser = await starters[browserKind]();
    let answer: Bounded['answer'];
    let isLoaded = false;
    try {
      answer = await inTime(
        ask(browser, address, bundle, () => {
          isLoaded = true;
        }),
      );
    } catch {
      // The tab is gone, or the page did not load: told as no answer.
    } finally {
      await browser.end();
      await server.close();
    }
    results.push({ kind, isLoaded, answer });
    tell({ kind, isLoaded, answer });
  }
  return results;
}
