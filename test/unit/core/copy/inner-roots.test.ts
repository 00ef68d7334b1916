import { expect, test } from '@jest/globals';
import { copied, fold, live, measured, seenText } from './copied';

const sentence = 'The ferry leaves at seven from the pier below the old salt store. ';

/** Opens a shadow root of `element` with this content. */
function shadow(element: Element | null, html: string): ShadowRoot {
  const root = (element as Element).attachShadow({ mode: 'open' });
  root.innerHTML = html;
  return root;
}

/** Gives the page a frame with this body. */
function frame(page: Document, html: string): Document {
  const element = page.body.appendChild(page.createElement('iframe'));
  const inner = element.contentDocument as Document;
  inner.body.innerHTML = html;
  return inner;
}

test('the text of an open shadow root stands where its host stands', () => {
  const page = live('<p>One</p><my-story></my-story><p>Four</p>');
  const root = shadow(page.querySelector('my-story'), '<style>p{}</style><p>Two</p><p>Three</p>');
  const copy = copied(page);
  expect(seenText(copy)).toBe('One Two Three Four');
  const two = copy.document.querySelector('my-story p')?.firstChild as Node;
  expect(copy.sources.get(two)).toBe(root.querySelector('p')?.firstChild);
});

test('light children stand where their slots stand, and a slot without any shows its own content', () => {
  const page = live(
    '<my-card><b slot="name">Name</b>Loose <i>text</i><u slot="nowhere">Unseen</u></my-card>',
  );
  shadow(
    page.querySelector('my-card'),
    '<p>By <slot name="name">Nobody</slot></p><div><slot></slot></div><slot name="date">Undated</slot>',
  );
  const copy = copied(page);
  expect(seenText(copy)).toBe('By Name Loose text Undated');
  const b = copy.document.querySelector('b')?.firstChild as Node;
  expect(copy.sources.get(b)).toBe(page.querySelector('b')?.firstChild);
});

test('slots lead through components within components', () => {
  const page = live('<my-page><p>Story</p></my-page>');
  const outer = shadow(
    page.querySelector('my-page'),
    '<h1>Site</h1><my-column><div slot="main"><slot></slot></div><p>Unslotted</p></my-column>',
  );
  shadow(outer.querySelector('my-column'), '<p>Above</p><slot name="main"></slot><p>Below</p>');
  expect(seenText(copied(page))).toBe('Site Above Story Below');
});

test('what is out of sight is not looked into', () => {
  const page = live('<p>One</p><div hidden><my-menu></my-menu></div>');
  shadow(page.querySelector('my-menu'), '<p>Two</p>');
  const { document: copy } = copied(page);
  expect(fold(copy.body.textContent)).toBe('One');
});

test('what is hidden in a shadow root is hidden in the copy, by record and by markup', () => {
  const page = live('<my-story></my-story>');
  const root = shadow(
    page.querySelector('my-story'),
    '<p>One</p><p hidden>Two</p><p id="c">Three</p>',
  );
  expect(seenText(copied(page))).toBe('One Three');
  const hidden = new Set([root.querySelector('#c') as Element]);
  expect(seenText(copied(page, { hidden, breaking: new Set() }))).toBe('One Two');
});

test('a frame with a text in it is read where it stands', () => {
  const page = live('<p>One</p>');
  const inner = frame(page, `<p>Two</p><p>${sentence.repeat(8)}</p>`);
  page.body.append('Three');
  const copy = copied(page);
  expect(seenText(copy)).toBe(`One Two ${fold(sentence.repeat(8))} Three`);
  const two = copy.document.querySelector('div p')?.firstChild as Node;
  expect(copy.sources.get(two)).toBe(inner.querySelector('p')?.firstChild);
});

test('addresses in a frame are its own', () => {
  const page = live('<p>One</p>');
  const inner = frame(
    page,
    `<a href="b">${sentence.repeat(8)}</a><img src="c.jpg" srcset="d.jpg 2x">`,
  );
  inner.head.innerHTML = '<base href="https://other.example/folder/">';
  const { document: copy } = copied(page);
  expect(copy.querySelector('a')?.getAttribute('href')).toBe('https://other.example/folder/b');
  expect(copy.querySelector('img')?.outerHTML).toBe(
    '<img src="https://other.example/folder/c.jpg">',
  );
});

test('a frame with a few words in it (an advert, a button) is not', () => {
  const page = live('<p>One</p>');
  frame(page, '<p>Buy now</p>');
  expect(seenText(copied(page))).toBe('One');
});

test("another origin's frame is passed over, even where asking throws", () => {
  const page = live('<p>One</p><iframe></iframe>');
  Object.defineProperty(page.querySelector('iframe'), 'contentDocument', {
    get: () => {
      throw new Error('SecurityError');
    },
  });
  expect(seenText(copied(page))).toBe('One');
});

test('all of it is counted, to a bounded depth', () => {
  const page = live('<my-0></my-0>');
  const before = measured(page);
  let host = page.querySelector('my-0');
  for (let depth = 1; depth < 30; depth++) {
    const root = shadow(host, `<my-${depth}>text</my-${depth}>`);
    host = root.firstElementChild;
  }
  const { elements, text, inner } = measured(page);
  expect(inner.size).toBeGreaterThan(4);
  expect(inner.size).toBeLessThan(20);
  expect(elements - before.elements).toBe(inner.size);
  expect(text - before.text).toBe(inner.size * 4);
});

test('declared roots that a parser left as templates are opened, one within the other', () => {
  const declared = (html: string): string => `<template shadowrootmode="open">${html}</template>`;
  const page = live(
    `<my-page>${declared(`<h1>One</h1><my-box>${declared('<slot></slot><p>Three</p>')}<slot></slot></my-box>`)}<p>Two</p></my-page>
    <template><p>Four</p></template>`,
  );
  expect(seenText(copied(page))).toBe('One Two Three');
});

test('where a browser shows the page, a template is a template', () => {
  const page = live('<p>One</p><my-page><template shadowrootmode="open">Two</template></my-page>');
  expect(seenText(copied(page, { hidden: new Set(), breaking: new Set() }))).toBe('One');
});
