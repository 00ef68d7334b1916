/** A storage area in memory. What goes in and out is copied, as JSON is all that a browser keeps. */
let stored: Record<string, unknown> = {};
let isBroken = false;

export const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

export const storedNow = (): Record<string, unknown> => copy(stored);

/** From now on nothing can be read or written. */
export const breakStorage = (): void => {
  isBroken = true;
};

export const resetStorage = (): void => {
  [stored, isBroken] = [{}, false];
};

const full = () => Promise.reject(new Error('The disk is full.'));

export const storage = {
  get: (keys?: string | readonly string[]) => {
    if (isBroken) return full();
    const wanted = keys === undefined ? Object.keys(stored) : [keys].flat();
    const held = wanted.filter((key) => Object.hasOwn(stored, key));
    return Promise.resolve(copy(Object.fromEntries(held.map((key) => [key, stored[key]]))));
  },
  set: (items: Record<string, unknown>) => {
    if (isBroken) return full();
    stored = { ...stored, ...copy(items) };
    return Promise.resolve();
  },
  remove: (keys: string | readonly string[]) => {
    const gone = [keys].flat();
    stored = Object.fromEntries(Object.entries(stored).filter(([key]) => !gone.includes(key)));
    return Promise.resolve();
  },
  clear: () => {
    stored = {};
    return Promise.resolve();
  },
};
