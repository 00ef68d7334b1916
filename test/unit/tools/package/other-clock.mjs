/** Loaded before a program (`node --import`): it then lives in another year, and another second. */
const away = 1_234_567_890_123;
const realDate = Date;
const now = () => realDate.now() + away;

Object.defineProperty(globalThis, 'Date', {
  value: new Proxy(Date, {
    construct: (date, parts) =>
      /** @type {Date} */ (Reflect.construct(date, parts.length === 0 ? [now()] : parts)),
    get: (date, name) => /** @type {unknown} */ (name === 'now' ? now : Reflect.get(date, name)),
  }),
});
