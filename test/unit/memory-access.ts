/** What a person has let the extension into, and the scripts that wait there. */
import { MemoryEvent } from './memory-event';

interface Script {
  readonly id: string;
}

/** Match patterns that the person has given access to. */
export const granted = new Set<string>();
/** What the person answers when they are asked for access. */
export const person = { says: true };
/** Scripts registered for pages, by their `id`. */
export const registered = new Map<string, Script>();
/** What the toolbar button shows over each tab. */
export const button = new Map<number, { icon?: string; title?: string; badge?: string }>();

const isGranted = (origins: readonly string[]): boolean =>
  granted.has('*://*/*') || origins.every((origin) => granted.has(origin));

export const permissions = {
  onAdded: new MemoryEvent<[{ origins?: string[] }]>(),
  onRemoved: new MemoryEvent<[{ origins?: string[] }]>(),
  contains: ({ origins }: { origins: string[] }) => Promise.resolve(isGranted(origins)),
  request: ({ origins }: { origins: string[] }) => {
    if (isGranted(origins)) return Promise.resolve(true);
    if (person.says) {
      for (const origin of origins) granted.add(origin);
      permissions.onAdded.emit({ origins });
    }
    return Promise.resolve(person.says);
  },
};

export const registry = {
  getRegisteredContentScripts: () => Promise.resolve([...registered.values()]),
  registerContentScripts: (scripts: Script[]) => {
    for (const script of scripts) {
      if (registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
      registered.set(script.id, script);
    }
    return Promise.resolve();
  },
  unregisterContentScripts: ({ ids }: { ids: string[] }) => {
    for (const id of ids) registered.delete(id);
    return Promise.resolve();
  },
};

const change = (tabId: number, to: object): Promise<void> => {
  button.set(tabId, { ...button.get(tabId), ...to });
  return Promise.resolve();
};

export const face = {
  setIcon: ({ tabId, path }: { tabId: number; path: Record<number, string> }) =>
    change(tabId, { icon: /icons\/(.+)-16\.png/.exec(path[16] ?? '')?.[1] }),
  setTitle: ({ tabId, title }: { tabId: number; title: string }) => change(tabId, { title }),
  setBadgeText: ({ tabId, text }: { tabId: number; text: string }) =>
    change(tabId, { badge: text }),
};

export function resetAccess(): void {
  granted.clear();
  registered.clear();
  button.clear();
  person.says = true;
  permissions.onAdded.clear();
  permissions.onRemoved.clear();
}
