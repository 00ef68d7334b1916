import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { firstSentence } from './first-sentence';
import { isEncoding } from './encoding';
import { formats, type Format } from './formats/names';
import type { PageRequest } from './read-page';

/** What the command line asks for. */
export type Request =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'wrong'; readonly sentence: string }
  | { readonly kind: 'page'; readonly page: PageRequest; readonly format: Format }
  | BatchRequest;

export interface BatchRequest {
  readonly kind: 'batch';
  /** Pages read at the same time. */
  readonly jobs: number;
  readonly timeLimitMs: number;
  /** Encoding of the pages whose line names none. */
  readonly encoding: string | undefined;
}

const options = {
  batch: { type: 'boolean' },
  encoding: { type: 'string' },
  format: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  jobs: { type: 'string' },
  'time-limit': { type: 'string' },
  url: { type: 'string' },
  version: { type: 'boolean', short: 'v' },
} as const;

/**
 * Seconds for a page. The slowest of the 793 articles of the development corpus took 8 on two processors
 * that were busy with other things too; half of them took a third of a second.
 */
const usualLimit = '60';

const wrong = (sentence: string): Request => ({ kind: 'wrong', sentence });

/** Whether `text` can be the address of a page. */
export const isPageAddress = (text: string): boolean =>
  URL.canParse(text) && /^(?:https?|file):/i.test(text);

const parse = (args: readonly string[]) =>
  parseArgs({ args: [...args], allowPositionals: true, options });
type Values = ReturnType<typeof parse>['values'];

/** Reads the arguments of `lede`. */
export function readArguments(args: readonly string[]): Request {
  let parsed;
  try {
    parsed = parse(args);
  } catch (error) {
    return wrong(`${firstSentence(error)}; lede --help tells what there is.`);
  }
  const { values, positionals } = parsed;
  if (values.help === true) return { kind: 'help' };
  if (values.version === true) return { kind: 'version' };
  if (values.encoding !== undefined && !isEncoding(values.encoding)) {
    return wrong(`There is no encoding called "${values.encoding}".`);
  }
  return values.batch === true ? batchOf(values, positionals) : pageOf(values, positionals);
}

function batchOf(values: Values, positionals: readonly string[]): Request {
  const { encoding, format = 'json', url, jobs, 'time-limit': limit = usualLimit } = values;
  if (positionals.length > 0 || url !== undefined) {
    return wrong('With --batch the files and their addresses come as lines on standard input.');
  }
  if (format !== 'json') return wrong(`--batch writes JSON, not "${format}".`);
  if (jobs !== undefined && !/^[1-9]\d?$/.test(jobs)) {
    return wrong(`The number of jobs is a whole number from 1 to 99, not "${jobs}".`);
  }
  if (!/^[1-9]\d{0,3}$/.test(limit)) {
    return wrong(`The time limit is a whole number of seconds from 1 to 9999, not "${limit}".`);
  }
  return {
    kind: 'batch',
    jobs: jobs === undefined ? availableParallelism() : Number(jobs),
    timeLimitMs: Number(limit) * 1_000,
    encoding,
  };
}

function pageOf(values: Values, positionals: readonly string[]): Request {
  const { encoding, format: name = 'markdown', url } = values;
  const [file, ...more] = positionals;
  if (file === undefined || file === '') {
    return wrong('Which page? lede FILE, or lede - for standard input; lede --help tells more.');
  }
  if (more.length > 0) {
    return wrong(`One page at a time, not ${positionals.length}; for more there is --batch.`);
  }
  if (values.jobs !== undefined || values['time-limit'] !== undefined) {
    return wrong('--jobs and --time-limit go with --batch.');
  }
  const format = formats.find((known) => known === name);
  if (format === undefined) return wrong(`The format is ${formats.join(', ')}, not "${name}".`);
  if (url !== undefined && !isPageAddress(url)) {
    return wrong(`"${url}" is not the address of a page.`);
  }
  const page = {
    file,
    ...(url === undefined ? {} : { url }),
    ...(encoding === undefined ? {} : { encoding }),
  };
  return { kind: 'page', page, format };
}
