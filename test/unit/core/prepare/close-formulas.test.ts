import { expect, test } from '@jest/globals';
import { closeFormulas } from '../../../../src/core/prepare/close-formulas';
import { copied, fold, live } from '../copy/copied';

/** The body of a page with this one once its formulas are closed. */
function body(html: string): string {
  const copy = copied(live(html));
  closeFormulas(copy);
  return fold(copy.document.body.innerHTML).replace(/> </g, '><');
}

test('a formula that is closed stays as it is, with HTML in its texts', () => {
  const closed = '<p>If <math><mi>n</mi><mtext>is <b>odd</b></mtext></math> it ends.</p>';
  expect(body(closed)).toBe(closed);
});

test('the page that goes on in an open one stands after its paragraph', () => {
  expect(
    body('<div><p>If <math><mi>n</mi><mtext>is odd</p><p>Two</p><ul><li>Three</li></ul></div>'),
  ).toBe(
    '<div><p>If <math><mi>n</mi><mtext>is odd</mtext></math></p><p></p><p>Two</p><ul><li>Three</li></ul></div>',
  );
});

test('and so it is where that paragraph was closed before', () => {
  expect(body('<p>One</p><math><mtext>n<p>Two</p><p>Three</p>')).toBe(
    '<p>One</p><math><mtext>n</mtext></math><p>Two</p><p>Three</p>',
  );
});

test('formulas of what goes on stay in it, and those left open as well are closed', () => {
  expect(
    body('<math><mtext>n<p>Two <math><mi>m</mi></math></p><p>Three <math><mo>+<p>Four</p>'),
  ).toBe(
    '<math><mtext>n</mtext></math><p>Two <math><mi>m</mi></math></p><p>Three <math><mo>+</mo></math></p><p>Four</p>',
  );
  expect(body('<math><mtext>n <math><mtext>m<p>Two</p>')).toBe(
    '<math><mtext>n </mtext></math><math><mtext>m</mtext></math><p>Two</p>',
  );
});

test('formulas in formulas a hundred deep are each looked at once', () => {
  const page = copied(live(`${'<math><mtext>'.repeat(100)}${'<b>n</b>'.repeat(500)}`));
  const walk = page.document.createTreeWalker.bind(page.document);
  let walks = 0;
  page.document.createTreeWalker = (...how: Parameters<typeof walk>) => {
    walks++;
    return walk(...how);
  };
  closeFormulas(page);
  expect(walks).toBeLessThan(10);
});
