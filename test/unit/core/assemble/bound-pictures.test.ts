import { expect, test } from '@jest/globals';
import { articleOf } from './assembled';

const prose = `<p>${'The ferry leaves at seven from the pier below the old salt store. '.repeat(3)}</p>`;
const pictures = (count: number): string =>
  Array.from(
    { length: count },
    (_, at) => `<p>Plate <img src="https://pages.example/${String(at)}.jpg" alt="Plate"></p>`,
  ).join('');
const sources = (html: string): string[] => html.match(/\d+\.jpg/g) ?? [];

test('a gallery keeps all its pictures', () => {
  expect(sources(articleOf(`${prose}${pictures(500)}${prose}`).html)).toHaveLength(500);
});

test('of far too many pictures the first are kept, and all words', () => {
  const { html } = articleOf(`${prose}${pictures(2_100)}${prose}`);
  expect(sources(html)).toHaveLength(2_000);
  expect(html).toContain('1999.jpg');
  expect(html.match(/Plate</g)).toBeNull();
  expect(html.match(/>Plate/g)).toHaveLength(2_100);
});
