/**
 * As much of a browser as Lede asks for, in memory: storage, ports, tabs, scripts put into pages,
 * messages in English. Tests assert what it holds or shows, not which calls it got.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Messages } from '../../tools/build/locales';
import { root } from '../../tools/build/root';
import { MemoryEvent } from './memory-event';
import { type MemoryPort, portPair } from './memory-port';
import { face, permissions, registry, resetAccess } from './memory-access';
import { copy, resetStorage, session, storage } from './memory-storage';

export { breakStorage, storedNow } from './memory-storage';

interface Menu {
  readonly id: string;
  readonly title: string;
  readonly contexts: readonly string[];
}

/** A tab's page as the browser knows it. */
export interface MemoryTab {
  readonly id: number;
  readonly url?: string;
  readonly status?: 'loading' | 'complete';
  /** Whether the browser lets scripts into it. */
  readonly mayRead: boolean;
  /** Whether it takes scripts and runs none, as pages of Firefox's own do. */
  readonly runsNothing?: boolean;
  /** The browser's words where it lets none in. */
  readonly refusal?: string;
  /** Only Firefox says so of any tab. */
  readonly isArticle?: boolean;
}

const locale = join(root, 'src/_locales/en/messages.json');
const messages = JSON.parse(readFileSync(locale, 'utf8')) as Messages;

function getMessage(key: string, substitutions: readonly string[] = []): string {
  const { message = '', placeholders = {} } = messages[key] ?? {};
  return message.replace(/\$(\w+)\$/g, (_, name: string) => {
    const index = Number(placeholders[name.toLowerCase()]?.content.slice(1));
    return substitutions[index - 1] ?? '';
  });
}

let tabs: MemoryTab[] = [];
/** The scripts in pages, by the tab they are in. */
export const scriptsIn = new Map<number, string[]>();
export const menus: Menu[] = [];
/** Popups and tabs that were opened. */
export const opened: string[] = [];
/** What a click on the toolbar button opens; empty where the worker is told instead. */
export const shownByClick = { popup: 'popup/popup.html' };
/** Whether the person lets Lede into files. */
export const fileAccess = { isAllowed: true };
/** Where the next `connect` of a test's page ends up. */
export const onPort = new MemoryEvent<[MemoryPort]>();

export const setTabs = (...next: MemoryTab[]): void => {
  tabs = next;
};

/** A browser nobody has used yet. */
export function reset(): void {
  resetStorage();
  resetAccess();
  tabs = [];
  scriptsIn.clear();
  menus.length = 0;
  opened.length = 0;
  fileAccess.isAllowed = true;
  shownByClick.popup = 'popup/popup.html';
  for (const event of [onPort, browser.tabs.onUpdated, browser.contextMenus.onClicked])
    event.clear();
}

const refuse = (why: string) => Promise.reject(new Error(why));

export const browser = {
  storage: {
    local: { ...storage, onChanged: new MemoryEvent<[Record<string, unknown>]>() },
    session,
  },
  runtime: {
    onConnect: onPort,
    onInstalled: new MemoryEvent<[]>(),
    getURL: (path: string) => `chrome-extension://lede/${path}`,
    connect: ({ name = '' } = {}) => connect(name),
  },
  tabs: {
    onRemoved: new MemoryEvent<[number]>(),
    onUpdated: new MemoryEvent<[number, { status?: string }]>(),
    query: () => Promise.resolve(copy(tabs.slice(0, 1))),
    get: (id: number) => Promise.resolve(copy(tabs.find((tab) => tab.id === id))),
    connect: (_id: number, { name = '' } = {}) => connect(name),
    create: ({ url }: { url: string }) => {
      opened.push(url);
      return Promise.resolve({});
    },
  },
  permissions,
  scripting: {
    ...registry,
    executeScript: ({ target, files }: { target: { tabId: number }; files: string[] }) => {
      const tab = tabs.find(({ id }) => id === target.tabId);
      if (tab?.mayRead !== true)
        return refuse(tab?.refusal ?? 'Cannot access contents of the page.');
      scriptsIn.set(tab.id, [...(scriptsIn.get(tab.id) ?? []), ...files]);
      return Promise.resolve(tab.runsNothing === true ? [] : [{ result: 'lede' }]);
    },
  },
  contextMenus: {
    onClicked: new MemoryEvent<[{ menuItemId: string | number }]>(),
    removeAll: () => {
      menus.length = 0;
      return Promise.resolve();
    },
    create: (menu: Menu) => {
      if (menus.some(({ id }) => id === menu.id)) throw new Error(`"${menu.id}" is there already.`);
      menus.push(menu);
    },
  },
  action: {
    ...face,
    onClicked: new MemoryEvent<[unknown]>(),
    setPopup: ({ popup }: { popup: string }) => {
      shownByClick.popup = popup;
      return Promise.resolve();
    },
    // The browser opens whatever the button would.
    openPopup: () => {
      if (shownByClick.popup === '') return refuse('The button has no popup.');
      opened.push('popup');
      return Promise.resolve();
    },
  },
  extension: { isAllowedFileSchemeAccess: () => Promise.resolve(fileAccess.isAllowed) },
  i18n: { getMessage, getUILanguage: () => 'en' },
};

function connect(name: string): MemoryPort {
  const [near, far] = portPair(name);
  onPort.emit(far);
  return near;
}
