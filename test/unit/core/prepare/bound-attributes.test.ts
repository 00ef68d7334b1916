import { expect, test } from '@jest/globals';
import { boundAttributes } from '../../../../src/core/prepare/bound-attributes';
import { atOnce } from '../../../../src/core/portions';
import { copied, live } from '../copy/copied';

const long = 'a'.repeat(4001);

test('attributes too long to be looked at go, all others stay', () => {
  const page = copied(live(`<p class="b">One</p><img data-srcset="${long}" alt="d" src="c.jpg">`));
  atOnce(boundAttributes(page));
  expect(page.document.body.innerHTML).toBe('<p class="b">One</p><img alt="d" src="c.jpg">');
});

test('of words for a picture the beginning stays', () => {
  const page = copied(live(`<img alt="The pier ${long}" src="c.jpg">`));
  atOnce(boundAttributes(page));
  expect(page.document.querySelector('img')?.getAttribute('alt')).toMatch(/^The pier a{3991}$/);
});

test('an inline picture keeps its address', () => {
  const page = copied(
    live(`<img src="data:image/png;base64,${long}"><a href="https://${long}">b</a>`),
  );
  atOnce(boundAttributes(page));
  expect(page.document.querySelector('img')?.hasAttribute('src')).toBe(true);
});
