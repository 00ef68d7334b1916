/**
 * Source text that calls a function in another program: arguments go in as JSON, the result comes
 * out as a promise of JSON text (undefined for no result). `leading` are expressions of that program
 * passed before the arguments.
 */
export function callSource(
  fn: (...args: never[]) => unknown,
  args: readonly unknown[],
  leading: readonly string[] = [],
): string {
  const passed = [
    ...leading,
    ...args.map((arg) => (arg === undefined ? 'undefined' : JSON.stringify(arg))),
  ];
  // TypeScript runners wrap inner functions in a helper of this name, which is not there.
  return `(async () => {
    const __name = (named) => named;
    return JSON.stringify(await (${fn.toString()})(${passed.join(', ')}));
  })()`;
}

/** The value behind the JSON text a `callSource` expression gave. */
export function parseResult(json: unknown): unknown {
  return typeof json === 'string' ? JSON.parse(json) : undefined;
}
