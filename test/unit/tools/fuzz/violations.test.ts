import { expect, test } from '@jest/globals';
import { violationsIn } from '../../../../tools/fuzz/violations';

const found = (markup: string): string[] => {
  const host = document.implementation.createHTMLDocument('').createElement('div');
  host.innerHTML = markup;
  return violationsIn(host);
};

test.each([
  '<script></script>', '<p id="a">a</p>', '<p onclick="a">a</p>', '<p style="color:red">a</p>', '<a href="javascript:a">a</a>',
  '<a href="https://x.example/">a</a>', '<img src="data:image/svg+xml;base64,AAAA">', '<img srcset="a 1x">',
  '<svg><image/></svg>', '<svg><use href="https://x.example/#a"/></svg>', '<svg><path fill="url(//x.example/)"/></svg>',
  '<svg><desc><p>a</p></desc></svg>', '<math><mi href="#a">a</mi></math>', '<math><mtext><svg></svg></mtext></math>',
  '<svg><script></script></svg>', '<path></path>', '<link rel="prefetch" href="/a">', '<svg><path id="body"/></svg>',
])('%s is found', (markup) => {
  expect(found(markup)).not.toEqual([]);
}); // prettier-ignore

test('what a story may hold is nothing to be found', () => {
  expect(
    found(
      '<p lang="en">a <a href="https://x.example/" target="_blank" rel="noopener noreferrer">b</a></p><img src="https://x.example/a.png" alt=""><svg><path fill="red"></path></svg><math><mi>a</mi></math>',
    ),
  ).toEqual([]);
});
