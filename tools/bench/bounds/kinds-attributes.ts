import type { Kinds } from './kinds';
import { muchLike } from './much';

const image = (attributes: string): string => `<p>One <img src="a.jpg" ${attributes}> two.</p>`;

/** One attribute that is far too long, by what it is filled with where that matters to an expression. */
export const attributeKinds: Kinds = {
  'srcset of spaces': () => ({ before: image(`srcset="${muchLike('a ')}"`) }),
  'srcset of digits': () => ({ before: image(`srcset="${muchLike('1')}x"`) }),
  'srcset of candidates': () => ({ before: image(`srcset="${muchLike('a.jpg 1x, ')}"`) }),
  'source srcset': () => ({
    before: `<picture><source srcset="${muchLike('a 1')}"><img src="a.jpg"></picture>`,
  }),
  'src of text': () => ({ before: `<p>One <img src="${muchLike('a')}"> two.</p>` }),
  'src with data': () => ({
    before: `<p><img src="data:image/png;base64,${muchLike('A')}"> two.</p>`,
  }),
  'data-src of dots': () => ({ before: image(`data-src="${muchLike('a.jpg')}"`) }),
  'data-x of spaces': () => ({ before: image(`data-x="${muchLike(' ')}.jpg"`) }),
  'alt text': () => ({ before: image(`alt="${muchLike('a b ')}"`) }),
  class: () => ({ before: `<div class="${muchLike('most-')}"><p>One two.</p></div>` }),
  'class of names': () => ({ before: `<p class="${muchLike('a b ')}">One two.</p>` }),
  id: () => ({ before: `<div id="${muchLike('sub-')}"><p>One two.</p></div>` }),
  style: () => ({ before: `<p style="${muchLike('display : ')}">One two.</p>` }),
  'style of spaces': () => ({ before: `<p style=";${muchLike(' ')}display:none">One two.</p>` }),
  'meta content': () => ({ head: `<meta name="author" content="${muchLike('a, ')}">` }),
  'meta content of brackets': () => ({
    head: `<meta property="og:title" content="${muchLike('<a ')}">`,
  }),
  'meta property': () => ({ head: `<meta property="${muchLike('og: ')}" content="a">` }),
  'meta name of spaces': () => ({ head: `<meta name="${muchLike(' ')}a" content="a">` }),
  'title attribute': () => ({ before: `<p title="${muchLike('a b ')}">One two.</p>` }),
  href: () => ({ before: `<p><a href="https://a.example/${muchLike('a')}">One</a> two.</p>` }),
  'href of dots': () => ({ before: `<p><a href="${muchLike('../')}">One</a> two.</p>` }),
  'jump href': () => ({ before: `<p><a href="#${muchLike('%41')}">One</a> two.</p>` }),
  datetime: () => ({ before: `<time datetime="${muchLike('2026-')}">One</time>` }),
  rel: () => ({ before: `<p><a rel="${muchLike('author ')}" href="/a">One</a> two.</p>` }),
  itemprop: () => ({ before: `<p itemprop="${muchLike('author ')}">One two.</p>` }),
  'aria-controls': () => ({ before: `<button aria-controls="${muchLike('a ')}">One</button>` }),
  base: () => ({ head: `<base href="https://a.example/${muchLike('a/')}">` }),
  lang: () => ({ before: `<p lang="${muchLike('en-')}">One two.</p>` }),
};
