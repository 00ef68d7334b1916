import { expect, test } from '@jest/globals';
import { sectionsOf } from '../../../src/view/headings';

/** The sections of a body as lines; those of the second level are indented. */
function sections(html: string): string[] {
  const body = document.createElement('div');
  body.innerHTML = html;
  return sectionsOf(body).map(({ text, level }) => `${level === 2 ? '  ' : ''}${text}`);
}

test('a story with fewer than three headings has no contents', () => {
  expect(sections('<h2>One</h2><p>a</p><h2>Two</h2>')).toEqual([]);
  expect(sections('<h2>One</h2><h2>Two</h2><h2>Three</h2>')).toEqual(['One', 'Two', 'Three']);
});

test('a story with more headings than anybody looks through has no contents either', () => {
  expect(sections('<h2>One</h2>'.repeat(1_000))).toHaveLength(1_000);
  expect(sections('<h2>One</h2>'.repeat(1_001))).toEqual([]);
});

test('parts of a section stand below it', () => {
  const html = '<h2>One</h2><h3>A</h3><h3>B</h3><h2>Two</h2>';
  expect(sections(html)).toEqual(['One', '  A', '  B', 'Two']);
});

test.each([
  ['fourth', '<h4>One</h4><h4>Two</h4><h5>A</h5>', ['One', 'Two', '  A']],
  ['first', '<h1>One</h1><h1>Two</h1><h3>A</h3>', ['One', 'Two', '  A']],
])('a page may begin its headings at the %s level', (_what, html, lines) => {
  expect(sections(html)).toEqual(lines);
});

test('one odd heading of a higher level does not push all others down', () => {
  const html = '<h1>Odd</h1><h3>One</h3><h3>Two</h3><h4>A</h4>';
  expect(sections(html)).toEqual(['Odd', 'One', 'Two', '  A']);
});

test('what lies deeper than a part of a section is left out', () => {
  const html = '<h2>One</h2><h3>A</h3><h4>deep</h4><h2>Two</h2>';
  expect(sections(html)).toEqual(['One', '  A', 'Two']);
});

test('empty headings, and those of quotes, tables and lists, are none', () => {
  const html = `<h2> </h2><blockquote><h2>Quoted</h2></blockquote><ul><li><h2>Item</h2></li></ul>
    <h2>One</h2><h2>Two
    lines</h2><h2><em>Three</em></h2>`;
  expect(sections(html)).toEqual(['One', 'Two lines', 'Three']);
});
