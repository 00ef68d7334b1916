import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Browser } from 'puppeteer-core';
import { xdotoolKeys } from './key-names';

const run = promisify(execFile);

/**
 * The keyboard and mouse of the screen a headed browser stands on. Unlike a driver's they reach the
 * browser's own buttons and shortcuts, and what they do counts as done by a person.
 */
export class Desktop {
  readonly #env: NodeJS.ProcessEnv;
  readonly #pid: number;
  #window: string | undefined;

  /** `pid` is the browser's; `display` as in `LaunchOptions`. */
  constructor(pid: number, display: string | undefined) {
    this.#pid = pid;
    this.#env = { ...process.env, ...(display === undefined ? {} : { DISPLAY: display }) };
  }

  /** Presses keys together: 'Alt+Shift+R', 'Escape'. */
  async press(keys: string): Promise<void> {
    await this.focus();
    await this.#xdotool('key', '--clearmodifiers', xdotoolKeys(keys));
  }

  /** Clicks a point of the browser's window, counted from its left upper corner. */
  async clickAt(x: number, y: number): Promise<void> {
    const window = await this.focus();
    const [left, top] = [Math.round(x), Math.round(y)].map(String) as [string, string];
    await this.#xdotool('mousemove', '--window', window, left, top, 'click', '1');
  }

  /** Gives the browser's window the keyboard, which without a window manager nobody else does. */
  async focus(): Promise<string> {
    // Found before any menu or popup is open, since those are windows too.
    this.#window ??= await this.#findWindow();
    await this.#xdotool('windowfocus', '--sync', this.#window);
    return this.#window;
  }

  async #findWindow(): Promise<string> {
    const pid = String(this.#pid);
    const found = await this.#xdotool('search', '--sync', '--onlyvisible', '--pid', pid);
    const [first] = found.split('\n');
    if (first === undefined || first === '')
      throw new Error('The browser has no window on screen.');
    return first;
  }

  async #xdotool(...args: string[]): Promise<string> {
    const { stdout } = await run('xdotool', args, { env: this.#env, timeout: 10_000 });
    return stdout.trim();
  }
}

/** The desktop a browser's window stands on; none for one without a window. */
export function desktopOf(
  browser: Browser,
  headless: boolean,
  display: string | undefined,
): Desktop | undefined {
  const pid = browser.process()?.pid;
  return headless || pid === undefined ? undefined : new Desktop(pid, display);
}

/** What a session says that is asked for real input without a screen to give it on. */
export function needDesktop(desktop: Desktop | undefined): Desktop {
  if (desktop !== undefined) return desktop;
  throw new Error('Real keys and buttons need a window: launch with headless: false.');
}
