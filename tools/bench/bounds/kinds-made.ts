import type { Kinds } from './kinds';

/** Nests `depth` elements of `tag` by script: a parser stops at 512. */
const deep = (tag: string, depth: number): string =>
  `{ const top = document.createElement('${tag}'); let at = top;
  for (let n = 1; n < ${depth}; n++) at = at.appendChild(document.createElement('${tag}'));
  at.textContent = 'a b'; document.querySelector('article').prepend(top); }`;

const tags = ['div', 'span', 'font', 'li', 'blockquote', 'table'];
const byDepth = Object.fromEntries(
  [1_400, 5_000, 30_000].flatMap((depth) =>
    tags.map((tag) => [
      `${depth} deep of ${tag}`,
      () => ({
        script: `document.querySelector('article').style.display = 'block'; ${deep(tag, depth)}`,
      }),
    ]),
  ),
);

/** Pages that only a script can make. */
export const madeKinds: Kinds = {
  ...byDepth,
  '1,400 deep a hundred times': () => ({ script: deep('div', 1_400).repeat(100) }),
  'spaces 1,400 deep': () => ({
    script: deep('div', 1_400).replace("'a b'", "'a' + ' '.repeat(80000) + 'b'"),
  }),
  '1,400 deep in a figure': () => ({
    before: '<figure><figcaption>One</figcaption></figure>',
    script: deep('span', 1_400).replace("('article')", "('figure')"),
  }),
  '30,000 deep and out of sight': () => ({
    script: deep('div', 30_000).replace('let at', 'top.hidden = true; let at'),
  }),
  'many shadow roots': () => ({
    script: `for (let n = 0; n < 10000; n++) { const host = document.createElement('div');
      host.attachShadow({ mode: 'open' }).innerHTML = '<p>a <slot></slot></p>';
      host.textContent = 'b'; document.querySelector('article').append(host); }`,
  }),
  'many slots': () => ({
    script: `const host = document.createElement('div');
      host.attachShadow({ mode: 'open' }).innerHTML = '<slot name="a"></slot>'.repeat(4000);
      host.innerHTML = '<i slot="b">c</i>'.repeat(4000);
      document.querySelector('article').append(host);`,
  }),
  'shadow roots in shadow roots': () => ({
    script: `let at = document.querySelector('article');
      for (let n = 0; n < 400; n++) { const host = document.createElement('div');
      at.append(host); at = host.attachShadow({ mode: 'open' }); }`,
  }),
  'many text nodes': () => ({
    script: `const p = document.createElement('p');
      for (let n = 0; n < 400000; n++) p.append('a ');
      document.querySelector('article').append(p);`,
  }),
};
