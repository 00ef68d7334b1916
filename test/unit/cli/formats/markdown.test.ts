/** @jest-environment node */
import { expect, test } from '@jest/globals';
import { printStory } from '../../../../src/cli/formats/print-story';
import { articleOf } from './article';

const markdown = (html: string): string =>
  printStory(articleOf(html, { title: '' }), 'markdown').replace(/ {2,}/g, ' ');

test('headline, standfirst, credits and lead image stand above the text, in this order', () => {
  const article = articleOf('<p>At 6.52 it came.</p>', {
    dek: 'It was four minutes late.',
    byline: 'Leopold Strand',
    publishedTime: '2024-10-14T23:30-10:00',
    siteName: 'The Fenwater Chronicle',
    leadImage: {
      src: 'https://pages.example/train.jpg',
      alt: 'A train',
      caption: 'The 6.52 to the coast',
      width: 0,
      height: 0,
    },
  });
  expect(printStory(article, 'markdown')).toBe(
    [
      '# First train in 46 years',
      'It was four minutes late.',
      'Leopold Strand · 2024-10-14 · The Fenwater Chronicle',
      '![A train](https://pages.example/train.jpg)',
      'The 6.52 to the coast',
      'At 6.52 it came.',
    ].join('\n\n'),
  );
});

test.each([
  ['headings', '<h2>What it cost</h2><p>Too much.</p>', '## What it cost\n\nToo much.'],
  ['emphasis', '<p><b>Not</b> <em>one</em>.</p>', '**Not** *one*.'],
  ['links', '<p><a href="https://x.example/">There</a></p>', '[There](https://x.example/)'],
  ['quotations', '<blockquote><p>Never.</p></blockquote>', '> Never.'],
  ['lists', '<ul><li>One</li><li>Two</li></ul>', '- One\n- Two'],
  ['numbered lists', '<ol start="3"><li>One</li><li>Two</li></ol>', '3. One\n4. Two'],
  ['code', '<pre><code>a  *b*\n\nc</code></pre>', '```\na *b*\n\nc\n```'],
  ['what only looks like markup', '<p>1. *Not* a list_</p>', '1\\. \\*Not\\* a list\\_'],
  ['breaks before a text', '<p><br> <br>The weir</p>', 'The weir'],
  [
    'pictures, but for those inside their address',
    '<p><img src="https://x.example/a.png" alt="A"><img src="data:image/png;base64,AAAA"></p>',
    '![A](https://x.example/a.png)',
  ],
  [
    'tables, with blocks in a cell on lines of it',
    '<table><tr><th>Stop</th><th>Time</th></tr>' +
      '<tr><td><h3>Scarrow</h3><ul><li>a</li><li>b</li></ul></td><td>6.08</td></tr></table>',
    '| Stop | Time |\n| --- | --- |\n| Scarrow<br><br>a<br><br>b | 6.08 |',
  ],
])('%s', (_what, html, expected) => {
  expect(markdown(html)).toBe(expected);
});

test('nothing of the page that runs comes along', () => {
  const text = markdown('<p onclick="a()">Text<script>b()</script><iframe src="//x"></iframe></p>');
  expect(text).toBe('Text');
});
