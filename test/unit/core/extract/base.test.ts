import { expect, test } from '@jest/globals';
import { extract } from '../../../../src/core/extract';
import { sanitise } from '../../../../src/sanitise/sanitise';
import { violationsIn } from '../../../../tools/fuzz/violations';

const prose =
  'The miller measured the river every morning for thirty years, and wrote beside each figure what the sky looked like; nobody had asked him to, and nobody read it until the dam was to be raised.';
const url = 'https://pages.example/news/mill.html';

const page = (base: string): string =>
  `<!doctype html><html lang="en"><head>${base}<title>The miller’s river</title></head><body><main><article><h1>The miller’s river</h1>${`<p>${prose}</p>`.repeat(3)}<p>${prose} <a href="dam.html">The dam</a> <a href="alert(1)">was</a> <a href="//dam.example/x">raised</a> <a href="#n">1</a></p><figure><img src="mill.jpg" alt="The mill" width="600" height="400"></figure>${`<p>${prose}</p>`.repeat(3)}<p id="n">1: the miller’s own words. ${prose}</p></article></main></body></html>`;

async function read(base: string): Promise<{ source: string; addresses: (string | null)[] }> {
  const document = new DOMParser().parseFromString(page(base), 'text/html');
  const outcome = await extract(document, url);
  if (!outcome.ok) throw new Error('There is no story.');
  const { html, leadImage, url: source } = outcome.article;
  const host = globalThis.document.createElement('div');
  host.append(sanitise(html, window, source));
  expect(violationsIn(host)).toEqual([]);
  const pictures = [...host.querySelectorAll('img')].map((image) => image.getAttribute('src'));
  const links = [...host.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  return { source, addresses: [...links, leadImage?.src ?? pictures[0] ?? null] };
}

const asThePage = [
  'https://pages.example/news/dam.html',
  'https://pages.example/news/alert(1)',
  'https://dam.example/x',
  `${url}#n`,
  'https://pages.example/news/mill.jpg',
];

test.each([
  'javascript:',
  'javascript:alert(1)//',
  'JAVASCRIPT:void 0,',
  'data:text/html,',
  'data:text/html;base64,PHNjcmlwdD4=',
  'blob:https://pages.example/',
  'file:///etc/',
  'vbscript:',
  'chrome-extension://abc/',
  'about:blank',
  'https://[',
])('a base of %s is none: all is relative to the page', async (href) => {
  expect(await read(`<base href="${href}">`)).toEqual({ source: url, addresses: asThePage });
});

test('a base on another site leads links and pictures there, as in the page, and the story stays the page’s', async () => {
  const { source, addresses } = await read('<base href="//cdn.example/x/" target="_top">');
  expect(source).toBe(url);
  expect(addresses).toEqual([
    'https://cdn.example/x/dam.html',
    'https://cdn.example/x/alert(1)',
    'https://dam.example/x',
    'https://cdn.example/x/#n',
    'https://cdn.example/x/mill.jpg',
  ]);
});

test('of two bases the first counts, also where it is none', async () => {
  const two = '<base href="javascript:alert(1)//"><base href="https://x.example/">';
  expect((await read(two)).addresses).toEqual(asThePage);
});
