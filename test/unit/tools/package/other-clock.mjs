/** Loaded before a program (`node --import`): it then lives in another year, and another second. */
const away = 1_234_567_890_123;

class OtherDate extends Date {
  /** @param {[] | [number] | [number, number, number]} parts */
  constructor(...parts) {
    // The types know no call that takes any number of parts.
    super(.../** @type {[number]} */ (parts.length === 0 ? [OtherDate.now()] : parts));
  }

  /** @override */
  static now() {
    return super.now() + away;
  }
}
Object.defineProperty(globalThis, 'Date', { value: OtherDate });
