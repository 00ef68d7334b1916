import { expect, test } from '@jest/globals';
import { sanitise } from '../../../src/sanitise/sanitise';

/** Pairs of a name and markup that a story may hold, and that must come out as it went in. */
const harmless: readonly [what: string, markup: string][] = [
  ['running text', '<p>At <time datetime="2024-10-14T06:52">6.52</time> it <em>did</em>, <b>late</b><br>and <q>cold</q>.</p>'],
  ['code full of tags', '<pre><code>&lt;script&gt;evil()&lt;/script&gt; &lt;img src=x onerror=evil()&gt;</code></pre>'],
  ['words that look like code', '<p>The javascript: scheme, data: and <code>onerror=</code></p>'],
  ['ruby', '<p><ruby>渡<rp>(</rp><rt>わた</rt><rp>)</rp></ruby></p>'],
  ['a table with spans', '<table><caption>Fares</caption><thead><tr><th scope="col" colspan="2">A</th></tr></thead><tbody><tr><td rowspan="2">1</td><td>2</td></tr></tbody></table>'],
  ['a list that goes on', '<ol start="7" reversed=""><li value="9">a</li><li>b</li></ol>'],
  ['a list by letters', '<ol type="a"><li>a</li><li>b</li></ol>'],
  ['terms', '<dl><dt>Token</dt><dd>A brass key</dd></dl>'],
  ['another language', '<p lang="ar" dir="rtl">القناة</p><p><bdo dir="rtl">abc</bdo></p>'],
  ['a figure', '<figure><figcaption>The pier <small>R. Quill</small></figcaption></figure>'],
  ['something to open', '<details open=""><summary>More</summary><p>a</p></details>'],
  ['headings and parts', '<section><h2>One</h2><article><h3>Two</h3></article></section><hr>'],
  ['a quote with its source', '<blockquote cite="https://pages.example/"><p>a</p></blockquote>'],
  ['sums', '<p>H<sub>2</sub>O, E = mc<sup>2</sup>, <del>3</del> <ins>4</ins>, <abbr title="Ferry">F</abbr></p>'],
]; // prettier-ignore

test.each(harmless)('%s comes through as it is', (_what, markup) => {
  const host = document.createElement('div');
  host.append(sanitise(markup, window));
  expect(host.innerHTML).toBe(markup);
});

test('a picture keeps its size, so that the text does not jump when it comes', () => {
  const markup =
    '<img src="https://x.example/a.jpg" alt="The pier" title="Low tide" width="1600" height="900">';
  const image = sanitise(markup, window).querySelector('img');
  const kept = ['src', 'alt', 'title', 'width', 'height'].map((name) => image?.getAttribute(name));
  expect(kept).toEqual(['https://x.example/a.jpg', 'The pier', 'Low tide', '1600', '900']);
});

test.each([
  'https://pages.example/?a=1&b=2#c',
  'http://pages.example/',
  'mailto:desk@pages.example',
  'tel:+44123456',
])('a link to %s stays one', (href) => {
  const markup = `<a href="${href.replace('&', '&amp;')}">a</a>`;
  expect(sanitise(markup, window).querySelector('a')?.getAttribute('href')).toBe(href);
});
