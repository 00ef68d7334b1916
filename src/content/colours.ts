/** Of what is fainter nothing can be read on any screen. */
export const faintest = 0.05;

export const white = 'rgb(255, 255, 255)';

/** White, as browsers compute it where it is written in the newer ways: they tell it as it was written. */
const whites = /^(?:lab|lch)\(100 |^okl(?:ab|ch)\(1 |^color\(srgb 1 1 1\)/;

/** Whether nothing comes through a computed colour. */
export const isOpaque = (color: string): boolean => !/^rgba|\//.test(color);

/** Whether a computed colour is next to no paint. */
export function isClear(color: string): boolean {
  const [, alpha = '1'] = /(?:^rgba.+, |\/ )([\d.e-]+)\)$/.exec(color) ?? [];
  return Number(alpha) < faintest;
}

/** A computed colour in the words by which it is compared. */
export const plain = (color: string): string => (whites.test(color) ? white : color);
