/** Of what is fainter nothing can be read on any screen. */
export const faintest = 0.05;

export const white = 'rgb(255, 255, 255)';

/** White, as browsers compute it where it is written in the newer ways: they tell it as it was written. */
const whites = /^(?:lab|lch)\(100 |^okl(?:ab|ch)\(1 |^color\(srgb 1 1 1\)/;

/** Whether nothing comes through a computed colour. */
export const isOpaque = (color: string): boolean => !/^rgba|\//.test(color);

const isFaint = /(?:^rgba.+,|\/) (?:0(?:\.0[0-4]\d*)?|.+e-.+)\)$/;

/** Whether a computed colour is next to no paint: fainter than the faintest. */
export const isClear = (color: string): boolean => isFaint.test(color);

/** A computed colour in the words by which it is compared. */
export const plain = (color: string): string => (whites.test(color) ? white : color);
