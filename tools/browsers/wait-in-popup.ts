import type { Popup, WaitOptions } from './popup';
import { waitUntil } from './wait';

/** `Popup.waitFor` for both browsers. */
export async function waitForTrue<Args extends unknown[]>(
  popup: Popup,
  fn: (...args: Args) => boolean,
  { timeoutMs }: WaitOptions,
  args: Args,
): Promise<void> {
  const described =
    args.length === 0 ? fn.toString() : `${fn.toString()} with ${JSON.stringify(args)}`;
  await waitUntil(described, () => popup.evaluate(fn, ...args), timeoutMs);
}
