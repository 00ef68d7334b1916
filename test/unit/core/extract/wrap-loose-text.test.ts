import { expect, test } from '@jest/globals';
import { wrapLooseText } from '../../../../src/core/extract/wrap-loose-text';
import { pageOf } from '../page-of';

function wrapped(html: string): string {
  const page = pageOf(html);
  wrapLooseText(page);
  return page.document.body.innerHTML.replace(/\s+/g, ' ').replace(/> </g, '><').trim();
}

test.each([
  ['double breaks part paragraphs', '<div>One<br><br>Two</div>', ['One', 'Two']],
  [
    'any number of them, with space between',
    '<div>One<br> <br>\n<br>Two<br><br></div>',
    ['One', 'Two'],
  ],
  ['text beside blocks', '<div>One<div>Two</div>Three</div>', ['One', 'Three']],
  [
    'inline elements stay in their sentence',
    '<div>One <b>two</b> three<p>Four</p></div>',
    ['One two three', 'Four'],
  ],
  [
    'a comment, as frameworks put between two texts, parts nothing',
    '<div>One <!-- -->two<p>Three</p></div>',
    ['One two', 'Three'],
  ],
  ['in cells of a table', '<table><tr><td>One<br><br>Two</td></tr></table>', ['One', 'Two']],
  ['in the body itself', 'One<p>Two</p>', ['One', 'Two']],
])('%s', (_what, html, paragraphs) => {
  const page = pageOf(html);
  wrapLooseText(page);
  const found = [...page.document.querySelectorAll('p')].map((p) => p.textContent.trim());
  expect(found).toEqual(paragraphs);
});

test('one break is a line of the same paragraph', () => {
  expect(wrapped('<div>One<br>Two<div>Three</div></div>')).toContain('<p>One<br>Two</p>');
});

test.each([
  ['a block with only its own text', '<div>One <b>two</b></div>'],
  ['a paragraph', '<p>One<br>Two</p>'],
  ['code, where breaks are lines', '<pre>one<br><br>two</pre>'],
  ['headings', '<h2>One<br><br>Two</h2>'],
  ['space and comments between blocks', '<div> <!-- a --> <p>One</p> <!-- b --> </div>'],
  ['a list', '<ul><li>One</li> <li>Two</li></ul>'],
])('%s is left as it is', (_what, html) => {
  expect(wrapped(html)).toBe(html.replace(/> </g, '><'));
});

test('no text is lost or moved', () => {
  const html =
    'a<div>b<br><br>c<p>d</p>e <i>f</i><br>g<table><tr><td>h<br><br>i</td></tr></table>j</div>k';
  const page = pageOf(html);
  const before = page.document.body.textContent;
  wrapLooseText(page);
  expect(page.document.body.textContent).toBe(before);
});
