/** How often stories of a site were closed at once, as it lies in storage. */

export interface Dismissal {
  /** Times a story was closed at once. */
  readonly quick: number;
  /** Whether the person has been asked about it. */
  readonly asked: boolean;
}

/** What is counted, by site. */
export type Dismissals = Readonly<Record<string, Dismissal>>;

export const dismissalPrefix = 'dismissals.';

/** The storage key of what is counted of a site. */
export const dismissalKey = (site: string): string => `${dismissalPrefix}${site}`;

/** Whether `value` is one that this version can count on from. */
export const isDismissal = (value: unknown): value is Dismissal => {
  const { quick, asked } = (value ?? {}) as Partial<Record<keyof Dismissal, unknown>>;
  return Number.isSafeInteger(quick) && (quick as number) >= 0 && typeof asked === 'boolean';
};

/** All that is counted in a record of storage keys to whatever stands under them. */
export const dismissalsIn = (stored: Readonly<Record<string, unknown>>): Dismissals =>
  Object.fromEntries(
    Object.entries(stored).flatMap(([key, value]) =>
      key.startsWith(dismissalPrefix) && isDismissal(value)
        ? [[key.slice(dismissalPrefix.length), value]]
        : [],
    ),
  );
