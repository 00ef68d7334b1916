import { expect, test } from '@jest/globals';
import { sanitise } from '../../../src/sanitise/sanitise';

const markup = [
  '<!-- a comment --> and after',
  'how </style> ends a sheet',
  'a tag: <br/>',
  ']]>',
  '</script>',
];

test.each(markup)('words for a picture may tell of markup: %s', (words) => {
  const image = document.createElement('img');
  image.src = 'https://pages.example/a.png';
  image.alt = image.title = words;
  const shown = sanitise(image.outerHTML, window).querySelector('img');
  expect(shown?.alt).toBe(words);
  expect(shown?.title).toBe(words);
  expect(shown?.childNodes).toHaveLength(0);
});

test('no other attribute has this freedom', () => {
  const story = sanitise(
    '<p lang="-->" onclick="-->" alt="-->">a</p><a href="https://pages.example/" title="b" alt="-->">c</a>',
    window,
  );
  expect(story.querySelector('p')?.getAttributeNames()).toEqual([]);
  expect(story.querySelector('a')?.hasAttribute('alt')).toBe(false);
});
