import type { ExplainedWarning } from './explained-warnings';
import { failure, success, type Tally } from './tally';

/** One message of the add-on linter, as far as it is used here. */
export interface AddonMessage {
  readonly code: string;
  readonly message: string;
  readonly file?: string | null;
  readonly line?: number | null;
}

/** What the add-on linter prints with `--output json`, as far as it is used here. */
export interface AddonReport {
  readonly errors: readonly AddonMessage[];
  readonly warnings: readonly AddonMessage[];
}

/**
 * Fails for every error, for every warning nobody has explained or that comes more often than was
 * explained, and for every explanation whose warning is gone, lest it excuse something new.
 */
export function judgeAddon(
  { errors, warnings }: AddonReport,
  explained: readonly ExplainedWarning[],
): Tally {
  const excuses = (excuse: ExplainedWarning, warning: AddonMessage) =>
    excuse.code === warning.code && excuse.file === (warning.file ?? '');
  const problems = [
    ...errors.map((error) => `error ${describe(error)}`),
    ...warnings
      .filter((warning) => !explained.some((excuse) => excuses(excuse, warning)))
      .map((warning) => `warning without an explanation: ${describe(warning)}`),
    ...explained.flatMap((excuse) => {
      const seen = warnings.filter((warning) => excuses(excuse, warning)).length;
      const { code, file, times } = excuse;
      return seen === times ? [] : [`explained ${times} times, seen ${seen}: ${code} in ${file}`];
    }),
  ];
  return problems.length === 0 ? success : failure(...problems);
}

function describe({ code, file, line, message }: AddonMessage): string {
  const place = [file, line].filter((part) => part !== undefined && part !== null).join(':');
  return `${code}${place === '' ? '' : ` in ${place}`}: ${message}`;
}
