import type { ExtensionPage, WaitOptions } from './extension-page';
import { waitUntil } from './wait';

/** `ExtensionPage.waitFor` for both browsers. */
export async function waitForTrue<Args extends unknown[]>(
  page: Pick<ExtensionPage, 'evaluate'>,
  fn: (...args: Args) => boolean,
  { timeoutMs }: WaitOptions,
  args: Args,
): Promise<void> {
  const described =
    args.length === 0 ? fn.toString() : `${fn.toString()} with ${JSON.stringify(args)}`;
  await waitUntil(described, () => page.evaluate(fn, ...args), timeoutMs);
}
