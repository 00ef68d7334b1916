import { parseArgs } from 'node:util';

/** What the command line asks for. */
export type Request =
  | { readonly kind: 'run'; readonly steps: readonly string[] }
  | { readonly kind: 'help' }
  | { readonly kind: 'mistake'; readonly sentence: string };

/**
 * Reads `--only a,b` and `--help` against the names of the steps there are. The steps come back in
 * the order they run in, whatever order they were asked for in.
 */
export function readRequest(words: readonly string[], known: readonly string[]): Request {
  let values: { readonly only?: string; readonly help?: boolean };
  try {
    ({ values } = parseArgs({
      args: [...words],
      options: { only: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    }));
  } catch (error) {
    return mistake(error instanceof Error ? error.message : String(error));
  }
  if (values.help === true) return { kind: 'help' };
  if (values.only === undefined) return { kind: 'run', steps: known };

  const asked = values.only.split(',').map((name) => name.trim());
  const unknown = asked.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    return mistake(`There is no step "${unknown}"; there are ${known.join(', ')}.`);
  }
  return { kind: 'run', steps: known.filter((name) => asked.includes(name)) };
}

function mistake(sentence: string): Request {
  return { kind: 'mistake', sentence };
}
