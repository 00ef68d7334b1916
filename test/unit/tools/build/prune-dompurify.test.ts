import { expect, test } from '@jest/globals';
import { emptied } from '../../../../tools/build/prune-dompurify';

const code = `const html$1 = freeze([
	"a",
	"b"
]);
const html = freeze(["alt"]);
const text = freeze(["#text"]);`;

test('the lists that are named are empty, and no other is', () => {
  expect(emptied(code, ['html$1', 'html'])).toBe(`const html$1 = freeze([]);
const html = freeze([]);
const text = freeze(["#text"]);`);
});

test('a list that is not there any more is told', () => {
  expect(() => emptied(code, ['html', 'svg'])).toThrow('svg');
});
