/** The two families of browser Lede runs in; every tool and test names one of them. */
export const browserKinds = ['chromium', 'firefox'] as const;

export type BrowserKind = (typeof browserKinds)[number];

/** The names people know, for sentences in the terminal. */
export const browserNames: Record<BrowserKind, string> = {
  chromium: 'Chromium',
  firefox: 'Firefox',
};

/** The environment variables that name an executable and so skip the search. */
export const overrideVariables: Record<BrowserKind, string> = {
  chromium: 'LEDE_CHROMIUM',
  firefox: 'LEDE_FIREFOX',
};
