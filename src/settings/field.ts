/** How a setting is drawn in a form; `choice` and `range` carry what may be chosen. */
export type Control =
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'range'; readonly min: number; readonly max: number; readonly step: number }
  | { readonly kind: 'toggle' };

/** One setting: its type, default, reading of stored values, form and label. */
export interface Field<T> {
  readonly default: T;
  readonly control: Control;
  /** Raised whenever the meaning of stored values changes; `migrate` then brings old ones up. */
  readonly version: number;
  /** A stored value of an older version as this version means it. */
  readonly migrate: (value: unknown, version: number) => unknown;
  /** Whether `value` is one this version may hold. */
  readonly accepts: (value: unknown) => value is T;
}

/** What differs from a field's first version. */
interface History {
  readonly version?: number;
  readonly migrate?: (value: unknown, version: number) => unknown;
}

const asItIs = (value: unknown): unknown => value;

function field<T>(
  fallback: T,
  control: Control,
  accepts: (value: unknown) => value is T,
  history: History,
): Field<T> {
  return {
    default: fallback,
    control,
    version: history.version ?? 1,
    migrate: history.migrate ?? asItIs,
    accepts,
  };
}

/** One of `options`. */
export function choice<const T extends string>(
  options: readonly T[],
  fallback: NoInfer<T>,
  history: History = {},
): Field<T> {
  return field<T>(
    fallback,
    { kind: 'choice', options },
    (value): value is T => options.includes(value as T),
    history,
  );
}

/** A number from `min` to `max`. */
export function range(
  min: number,
  max: number,
  step: number,
  fallback: number,
  history: History = {},
): Field<number> {
  const accepts = (value: unknown): value is number =>
    typeof value === 'number' && value >= min && value <= max;
  return field(fallback, { kind: 'range', min, max, step }, accepts, history);
}

/** On or off. */
export function toggle(fallback: boolean, history: History = {}): Field<boolean> {
  return field(
    fallback,
    { kind: 'toggle' },
    (value): value is boolean => typeof value === 'boolean',
    history,
  );
}
