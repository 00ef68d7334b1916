import { expect, test } from '@jest/globals';
import { unwrapPlain } from '../../../../src/core/assemble/unwrap-plain';
import { atOnce } from '../../../../src/core/portions';

function unwrapped(html: string): Element {
  const body = document.createElement('div');
  body.innerHTML = html;
  atOnce(unwrapPlain(body));
  return body;
}

test.each([
  ['<p>a <span class="x">b</span> c</p>', '<p>a b c</p>'],
  ['<p><span>a <font color="red"><b>b</b> c</font></span><span></span></p>', '<p>a <b>b</b> c</p>'],
  ['<p>a <span lang="de">b</span> <span dir="rtl">c</span></p>', '<p>a <span lang="de">b</span> <span dir="rtl">c</span></p>'],
  ['<p><span id="n1">a</span> <span title="hint"><span>b</span></span></p>', '<p><span id="n1">a</span> <span title="hint">b</span></p>'],
  ['<p>a<br>b</p>', '<p>a<br>b</p>'],
  ['<p>a<!--c--> b <span><!--c--><span><!--c--> d</span></span></p><!--c-->', '<p>a b  d</p>'],
])('%s', (html, left) => {
  expect(unwrapped(html).innerHTML).toBe(left);
}); // prettier-ignore

test('texts that meet are one', () => {
  const body = unwrapped(`<pre><code>${'<span>let</span> a;\n'.repeat(500)}</code></pre>`);
  expect(body.querySelector('code')?.childNodes).toHaveLength(1);
  expect(body.textContent).toBe('let a;\n'.repeat(500));
});
