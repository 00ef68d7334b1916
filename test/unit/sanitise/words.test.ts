import { expect, test } from '@jest/globals';
import { sanitise } from '../../../src/sanitise/sanitise';

function after(markup: string): Element | null {
  const host = document.createElement('div');
  host.append(sanitise(markup, window));
  return host.firstElementChild;
}

test.each(['from a --> b', 'a list[1]> sign', 'how </style> ends', 'an <!-- open note', 'a </script>'])(
  'what a picture shows, or a word means, may be “%s”',
  (said) => {
    const attribute = said.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
    expect(after(`<img src="https://x.example/a.png" alt="${attribute}">`)?.getAttribute('alt')).toBe(said);
    expect(after(`<abbr title="${attribute}">a</abbr>`)?.getAttribute('title')).toBe(said);
    expect(after(`<math alttext="${attribute}"><mi>a</mi></math>`)?.getAttribute('alttext')).toBe(said);
  },
); // prettier-ignore

test('words are given back to what may bear them, and to nothing else', () => {
  expect(after('<p alt="-->" alttext="-->" data-said="-->" id="-->">a</p>')?.outerHTML).toBe('<p>a</p>');
}); // prettier-ignore
