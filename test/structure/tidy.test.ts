import { extname } from 'node:path';
import { expect, test } from '@jest/globals';
import { linesMatching, trackedFiles } from './files';

const binary = new Set(['.png', '.woff2', '.jpg', '.ico']);
const texts = trackedFiles().filter((path) => !binary.has(extname(path)));

/** Made-up machines: the unit tests of tools ask where browsers would be on one. */
const invented = /\/(?:home|Users)\/ann\b/;

test('no file holds a path of the machine it was written on', () => {
  const found = linesMatching(texts, /(?<![\w.}~-])\/(?:work|root|home|Users)\/[\w.-]/);
  expect(found.filter((line) => !invented.test(line))).toEqual([]);
});

test('what is left to do carries a date in brackets, after which it is done or dropped', () => {
  const code = texts.filter((path) => /\.(?:ts|js|mjs|css|html|md|json)$/.test(path));
  expect(linesMatching(code, /\b(?:TOD[O]|FIXM[E]|XX[X])\b(?! \[\d{4}-\d{2}-\d{2}\]:)/)).toEqual(
    [],
  );
});

test('no line was left behind by a merge or a hunt for a bug', () => {
  const code = texts.filter((path) => /\.(?:ts|js|mjs)$/.test(path));
  expect(linesMatching(code, /^\s*(?:<{7}|>{7}|debugger;)|\b(?:test|describe|it)\.only\(/)).toEqual(
    [],
  );
});
