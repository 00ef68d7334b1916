/** Storage areas in memory. What goes in and out is copied, as JSON is all that a browser keeps. */
let isBroken = false;

export const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const full = () => Promise.reject(new Error('The disk is full.'));

/** One area: what stands in it, and the calls a browser offers. */
function area() {
  let stored: Record<string, unknown> = {};
  return {
    now: () => copy(stored),
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
}

export const storage = area();
/** What no restart survives. */
export const session = area();

export const storedNow = (): Record<string, unknown> => storage.now();

/** From now on nothing can be read or written. */
export const breakStorage = (): void => {
  isBroken = true;
};

export const resetStorage = (): void => {
  isBroken = false;
  void storage.clear();
  void session.clear();
};
