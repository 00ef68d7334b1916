import { expect, test } from '@jest/globals';
import { filesIn, sources, textOf } from './files';

const linesOf = (path: string): number => textOf(path).trimEnd().split('\n').length;
const code = [...filesIn('src'), ...filesIn('tools')].filter((path) =>
  /\.(?:ts|mjs|css)$/.test(path),
);

test('no file of code is longer than 250 lines (what are its parts called?)', () => {
  const long = code.filter((path) => linesOf(path) > 250);
  expect(long.map((path) => `${path}: ${linesOf(path)} lines`)).toEqual([]);
});

test('the median file of src/ has at most 80 lines', () => {
  const lengths = sources.map(linesOf).sort((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(80);
});

test('no file is named for nothing in particular (name it for what it exports)', () => {
  const vague = /\/(?:utils?|helpers?|common|misc|shared|stuff|tools?)\d*\.\w+$/i;
  expect([...code, ...filesIn('test')].filter((path) => vague.test(path))).toEqual([]);
});

test('files are in kebab-case', () => {
  const odd = code.filter(
    (path) => !/^(?:[a-z\d]+(?:[-.][a-z\d]+)*\/|_locales\/)*[a-z\d]+(?:[-.][a-z\d]+)*$/.test(path),
  );
  expect(odd).toEqual([]);
});
