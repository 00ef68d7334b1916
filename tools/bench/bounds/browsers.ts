import { readdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { BrowserKind } from '../../browsers/kinds';
import { launch } from '../../browsers/session';
import { writeEmptyExtension } from '../empty-extension';
import { startOffline } from '../offline';
import { processFile } from './process-file';

/** A browser that pages of a hostile size are read in: one for each of them, for they may not let go of it. */
export interface Bounding {
  /** A tab at `url`, whose load takes `limitMs` at most. */
  open(url: string, limitMs: number): Promise<Page>;
  /** The processes that draw pages. */
  pids(): Promise<readonly number[]>;
  end(): Promise<void>;
}

async function chromium(): Promise<Bounding> {
  const { browser, closed } = await startOffline();
  return {
    open: async (url, timeout) => {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'load', timeout });
      return page;
    },
    pids: async () => {
      const session = await browser.target().createCDPSession();
      const { processInfo } = await session.send('SystemInfo.getProcessInfo');
      await session.detach();
      return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
    },
    end: async () => {
      browser.process()?.kill('SIGKILL');
      await closed;
    },
  };
}

/**
 * Firefox tells no driver its processes: these are the ones for tabs among those that this process has started;
 * what is forked from a server has its arguments in one.
 */
function tabProcesses(): number[] {
  const parentOf = (pid: number): number =>
    Number(/^PPid:\s+(\d+)/m.exec(processFile(pid, 'status'))?.[1] ?? 0);
  const isOurs = (pid: number): boolean =>
    pid > 1 && (pid === process.pid || isOurs(parentOf(pid)));
  return readdirSync('/proc')
    .map(Number)
    .filter(
      (pid) =>
        pid > 1 && /-contentproc[^]*[ \0]tab\0*$/.test(processFile(pid, 'cmdline')) && isOurs(pid),
    );
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

async function firefox(): Promise<Bounding> {
  const empty = await writeEmptyExtension('firefox');
  const session = await launch('firefox', empty.dir);
  return {
    open: async (url, timeout) => {
      const page = await session.openPage('about:blank');
      await page.goto(url, { waitUntil: 'load', timeout });
      return page;
    },
    pids: () => Promise.resolve(tabProcesses()),
    end: async () => {
      // A tab that a page has not let go of would have the browser wait for it.
      tabProcesses().forEach(end);
      await session.close();
      await empty.remove();
    },
  };
}

/** How each kind of browser is started. */
export const starters: Readonly<Record<BrowserKind, () => Promise<Bounding>>> = {
  chromium,
  firefox,
};
