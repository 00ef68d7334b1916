import { expect, test } from '@jest/globals';
import { excludedTexts } from '../../../../src/core/blocks/excluded';
import { linesOf, pageWith } from './walked';

const fold = (texts: readonly string[]): string[] =>
  texts.map((text) => text.replace(/\s+/g, ' ').trim());

test('the choices and contents of fields are seen, and in no block', () => {
  const body = `<p>One <select><optgroup label="Two"><option>Three<option label="Four">IV</optgroup></select></p>
    <textarea>Five</textarea>`;
  expect(fold(excludedTexts(pageWith(body)))).toEqual(['Two Three Four', 'Five']);
  expect(linesOf(body).join(' ')).not.toMatch(/Two|Three|Four|IV|Five/);
});

test('fields out of sight are not seen', () => {
  const body =
    '<p>A page that is not all behind a curtain shows some text.</p><div hidden><select><option>One</select></div><select hidden><option>Two</select>';
  expect(excludedTexts(pageWith(body))).toEqual([]);
});

test('what a gauge holds for browsers that draw none is not seen', () => {
  const body = '<p>Half of it <meter value="5">Two</meter> <progress>Three</progress> is done.</p>';
  expect(excludedTexts(pageWith(body))).toEqual([]);
  expect(linesOf(body).join(' ')).toBe('p: Half of it is done.');
});
