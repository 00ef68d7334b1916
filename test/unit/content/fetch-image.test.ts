import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { fetchImage } from '../../../src/content/fetch-image';

const { signal } = new AbortController();
const own = `${location.origin}/pier.png`;

/** What the network was asked, and what it answers next. */
let asked: [url: string, options: RequestInit][];
let answer: { ok: boolean; body: Blob } | Error;

const { fetch } = globalThis;
beforeEach(() => {
  asked = [];
  answer = { ok: true, body: new Blob(['abc'], { type: 'image/png' }) };
  globalThis.fetch = ((url: string, options: RequestInit) => {
    asked.push([url, options]);
    if (answer instanceof Error) return Promise.reject(answer);
    const { ok, body } = answer;
    return Promise.resolve({ ok, blob: () => Promise.resolve(body) });
  }) as unknown as typeof globalThis.fetch;
});
afterEach(() => {
  globalThis.fetch = fetch;
});

test('an image of the page’s own origin comes as bytes that a message carries', async () => {
  expect(await fetchImage(own, signal)).toEqual({ type: 'image/png', base64: btoa('abc') });
});

test('it is asked for without cookies and Referer, and goes no further than this page', async () => {
  await fetchImage(own, signal);
  expect(asked).toHaveLength(1);
  expect(asked[0]).toEqual([
    own,
    { credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error', signal },
  ]);
});

test.each([
  'https://cdn.example/pier.png',
  'http://localhost:81/pier.png',
  'https://localhost/pier.png',
  'data:image/png;base64,AAAA',
  'file:///etc/passwd',
  'pier.png',
  '',
])('nothing is asked for at %s', async (src) => {
  expect(await fetchImage(src, signal)).toBeNull();
  expect(asked).toEqual([]);
});

test.each([
  ['a redirect or no network', new TypeError('Failed to fetch')],
  ['an error page', { ok: false, body: new Blob(['abc'], { type: 'image/png' }) }],
  ['a page', { ok: true, body: new Blob(['<p>secret</p>'], { type: 'text/html' }) }],
  ['bytes of no type', { ok: true, body: new Blob(['abc']) }],
  [
    'a picture too large',
    { ok: true, body: new Blob(['a'.repeat(12_000_001)], { type: 'image/png' }) },
  ],
])('%s gives nothing', async (_what, next) => {
  answer = next;
  expect(await fetchImage(own, signal)).toBeNull();
});
