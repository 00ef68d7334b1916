import { parseArgs } from 'node:util';
import { firstSentence } from '../../src/cli/first-sentence';
import { peers, type Peer } from './reading';

/** What the command line asks for. */
export type Request =
  { readonly kind: 'help' } | { readonly kind: 'wrong'; readonly sentence: string } | Run;

/** A run over a corpus. */
export interface Run {
  readonly kind: 'run';
  readonly folder: string;
  /** Where one line a page goes. */
  readonly out: string | undefined;
  readonly compare: readonly Peer[];
  /** The lines of an earlier run. */
  readonly against: string | undefined;
  readonly only: readonly string[];
  readonly folds: number | undefined;
  readonly ablate: boolean;
  readonly words: boolean;
  /** Whether times are told by step. */
  readonly times: boolean;
  readonly jobs: number;
  readonly limitMs: number;
}

export const help = `Measures extraction on a folder of saved pages with what people found in them.

  npm run corpus -- FOLDER                         the table
  npm run corpus -- FOLDER --out FILE.jsonl        also one line a page: its text and what is known of it
  npm run corpus -- FOLDER --compare readability,defuddle
                                                   others on the same pages, with the differences
  npm run corpus -- FOLDER --against OLD.jsonl     which pages have moved since, the worst first
  npm run corpus -- FOLDER --folds 5               how the figures spread over parts of the sites
  npm run corpus -- FOLDER --ablate                what each step is worth: each switched off in turn
  npm run corpus -- FOLDER --words                 whether every word of a page is accounted for
  npm run corpus -- FOLDER --times                 where Lede's time goes, step by step

  --only 50          so many pages, spread evenly; or a page type, or id:ID (may be repeated)
  --jobs 2           so many pages at once: sooner done, but no times are told
  --limit 20         seconds that one reading of a page may take

A corpus is index.json, truth.json and pages/ID.html.gz. Its pages are only data: no script of
theirs runs, and nothing is fetched.`;

const wrong = (sentence: string): Request => ({ kind: 'wrong', sentence });

const isWhole = (text: string): boolean => /^[1-9]\d{0,3}$/.test(text);

/** `--folds` alone means five. */
const withFolds = (args: readonly string[]): string[] =>
  args.flatMap((arg, at) =>
    arg === '--folds' && !isWhole(args[at + 1] ?? '') ? ['--folds', '5'] : [arg],
  );

const parse = (args: readonly string[]) =>
  parseArgs({
    args: withFolds(args),
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      compare: { type: 'string' },
      against: { type: 'string' },
      only: { type: 'string', multiple: true },
      folds: { type: 'string' },
      ablate: { type: 'boolean' },
      words: { type: 'boolean' },
      times: { type: 'boolean' },
      jobs: { type: 'string' },
      limit: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });

/** Reads the arguments of npm run corpus. */
export function readArguments(args: readonly string[]): Request {
  let parsed;
  try {
    parsed = parse(args);
  } catch (error) {
    return wrong(`${firstSentence(error)}; npm run corpus -- --help tells what there is.`);
  }
  const { values, positionals } = parsed;
  if (values.help === true) return { kind: 'help' };
  const [folder] = positionals;
  if (folder === undefined) return wrong('Which corpus? npm run corpus -- FOLDER');
  if (positionals.length > 1) return wrong(`One corpus at a time, not ${positionals.length}.`);
  const { folds = '', jobs = '1', limit = '20' } = values;
  for (const [name, value] of Object.entries({ folds: folds || '2', jobs, limit })) {
    if (!isWhole(value)) return wrong(`--${name} is a whole number from 1, not "${value}".`);
  }
  if (folds === '1') return wrong('One fold is no fold: --folds is at least 2.');
  if (values.times === true && jobs !== '1') {
    return wrong('Times say something only where one page is read at a time: --jobs 1.');
  }
  const names = (values.compare ?? '').split(',').filter((name) => name !== '');
  const unknown = names.find((name) => !peers.some((peer) => peer === name));
  if (unknown !== undefined)
    return wrong(`--compare knows ${peers.join(' and ')}, not "${unknown}".`);
  return {
    kind: 'run',
    folder,
    out: values.out,
    compare: peers.filter((peer) => names.includes(peer)),
    against: values.against,
    only: (values.only ?? []).flatMap((wish) => wish.split(',')),
    folds: folds === '' ? undefined : Number(folds),
    ablate: values.ablate ?? false,
    words: values.words ?? false,
    times: values.times ?? false,
    jobs: Number(jobs),
    limitMs: Number(limit) * 1_000,
  };
}
