import fc from 'fast-check';

/** What failed, with the smallest input that does and the reason; empty where nothing did. */
export function told(outcome: fc.RunDetails<unknown>): string {
  if (!outcome.failed) return '';
  const { errorInstance } = outcome;
  const why = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  return `${fc.defaultReportMessage(outcome)}\n${why}`;
}
