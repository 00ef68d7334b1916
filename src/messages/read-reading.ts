import { readPlace } from '../core/place';
import { readOutcome } from '../core/read-article';
import type { Reading } from './protocol';

/** `value`, from a page's process, as a reading; what is none counts as a failure to read. */
export function readReading(value: unknown): Reading {
  const { outcome, place } = (typeof value === 'object' && value !== null ? value : {}) as Partial<
    Record<keyof Reading, unknown>
  >;
  return { outcome: readOutcome(outcome), place: readPlace(place) };
}
