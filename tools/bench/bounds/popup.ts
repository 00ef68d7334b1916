import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../../build/index';
import { launchOfflineChromium } from '../offline-chromium';
import { promised } from './report';
import { kindsLike, limitMs, serveKind } from './serve-kind';

/** What one page costs the popup that reads it. */
interface Held {
  /** What the popup shows at the end. */
  readonly state: string;
  /** Milliseconds from the popup's first moment until it shows that, or the beginning of a story. */
  readonly ms: number;
  /** The browser's long tasks in the popup, in milliseconds, the longest first; a shorter one than 50 ms is none. */
  readonly tasks: readonly number[];
}

/** Runs in the popup, after the fact. The browser keeps its own record of long tasks, frames included. */
const readTasks = (): Promise<number[]> =>
  new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => {
      resolve(list.getEntries().map(({ duration }) => duration));
    });
    observer.observe({ type: 'longtask', buffered: true });
    setTimeout(resolve, 1_000, []);
  });

async function readOne(dir: string, kind: string): Promise<Held | undefined> {
  const { server, address } = await serveKind(kind);
  const { browser, session } = await launchOfflineChromium([dir]);
  try {
    const page = await browser.newPage();
    await page.goto(address, { timeout: limitMs });
    const popup = await session.clickToolbarButton(page);
    const ms = await popup.evaluate(
      (most) =>
        new Promise<number>((resolve) => {
          const root = document.documentElement;
          const isThere = (): boolean =>
            !['looking', 'still-loading', undefined].includes(root.dataset['state']);
          const end = (): void => {
            resolve(performance.now());
          };
          new MutationObserver(() => {
            if (isThere()) end();
          }).observe(root, { attributes: true });
          if (isThere()) end();
          setTimeout(end, most);
        }),
      limitMs,
    );
    await popup.waitFor(() => document.documentElement.dataset['state'] !== 'beginning', {
      timeoutMs: limitMs,
    });
    // Its first frames come after that, and what comes in sight of a long story is laid out.
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    const state = await popup.evaluate(() => document.documentElement.dataset['state'] ?? '');
    const tasks = await popup.evaluate(readTasks);
    return { state, ms, tasks: tasks.sort((one, other) => other - one) };
  } catch {
    return undefined;
  } finally {
    browser.process()?.kill('SIGKILL');
    await server.close();
  }
}

function lineOf(kind: string, held: Held | undefined): string {
  if (held === undefined) return `${kind.padEnd(34)} does not load, or lets go of nothing`;
  const { state, ms, tasks } = held;
  const longest = tasks.slice(0, 4).map((task) => task.toFixed(0));
  const wrong = (tasks[0] ?? 0) > promised.sliceMs ? '  << held' : '';
  return `${kind.padEnd(34)}${ms.toFixed(0).padStart(7)}  ${state}; ${longest.join(', ')}${wrong}`;
}

/** Clicks the button over pages of a hostile size, in Chromium, and prints how long the popup was held over each. */
export async function benchPopup(only: string): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), 'lede-popup-'));
  try {
    const [dir = ''] = await build({ outDir, only: ['chromium'] });
    let kept = 0;
    const names = kindsLike(only);
    console.log(`${'page'.padEnd(34)}${'ms'.padStart(7)}  what is shown; the longest tasks in ms`);
    for (const kind of names) {
      const held = await readOne(dir, kind);
      if (held !== undefined && (held.tasks[0] ?? 0) <= promised.sliceMs) kept++;
      console.log(lineOf(kind, held));
    }
    return `Over ${kept} of ${names.length} kinds of page the popup was never held for more than ${promised.sliceMs} ms.`;
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}
