/** @jest-environment node */
import { expect, test } from '@jest/globals';
import { printStory } from '../../../../src/cli/formats/print-story';
import { articleOf } from './article';

const text = (html: string): string => printStory(articleOf(html, { title: '' }), 'text');

test.each([
  [
    'paragraphs and headings are parted by an empty line',
    '<h2>What it <i>cost</i></h2><p>Too\n  much.</p><div>Far too much.</div>',
    'What it cost\n\nToo much.\n\nFar too much.',
  ],
  [
    'no markup is left of links, emphasis, code and pictures',
    '<p><a href="https://x.example/"><b>There</b></a> <code>it</code> <em>is</em><img src="https://x.example/a.png" alt="A"></p>',
    'There it is',
  ],
  [
    'what looks like markup stays as it is',
    '<p>1. *Not* a_b [c] &lt;d></p>',
    '1. *Not* a_b [c] <d>',
  ],
  ['breaks are lines', '<p>One<br>Two</p>', 'One\nTwo'],
  [
    'list items have a dash or their number, those inside them are set in',
    '<ul><li>One<ul><li>Half</li></ul></li><li>Two</li></ul><ol start="9"><li>A</li><li>B</li></ol>',
    '- One\n  - Half\n- Two\n\n9. A\n10. B',
  ],
  ['quotations are paragraphs', '<blockquote><p>Never.</p></blockquote>', 'Never.'],
  [
    'rows are lines, cells parted by tabs',
    '<table><caption>Times</caption><tr><th>Stop</th><th>Time</th></tr><tr><td>Low\n Hallin</td><td>6.08</td></tr></table>',
    'Times\n\nStop\tTime\nLow Hallin\t6.08',
  ],
  ['code keeps its lines', '<pre>a\n\n  b</pre>', 'a\n\n  b'],
  ['a rule parts', '<p>One</p><hr><p>Two</p>', 'One\n\nTwo'],
])('%s', (_what, html, expected) => {
  expect(text(html)).toBe(expected);
});

test.each(['text', 'markdown', 'html'] as const)(
  'what a terminal would obey is not printed as %s',
  (format) => {
    const html = '<p>Too\u001b]0;taken\u0007 much\u009b2J.</p><pre>a\n\tb\r</pre>';
    const printed = printStory(articleOf(html, { title: 'A\u001b[2Jferry' }), format);
    expect(printed).toMatch(/Too\\?\]0;taken much2J\./);
    expect(printed).toContain('a\n\tb');
    expect(printed.replace(/[\n\t]/g, '')).not.toMatch(/\p{Cc}/u);
  },
);
