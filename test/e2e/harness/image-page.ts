import type { IncomingMessage, ServerResponse } from 'node:http';
import type { LoggedRequest, Route } from '../../../tools/serve';
import { prose, storyPage } from './story-page';

const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="300"><rect width="600" height="300" fill="#59a"/></svg>';

const image =
  (headers: Record<string, string> = {}): Route =>
  (_, response) => {
    response
      .writeHead(200, { 'content-type': 'image/svg+xml', 'cache-control': 'no-store', ...headers })
      .end(picture);
  };

/** One pixel, of which no attribute tells. */
const dot: Route = (_, response) => {
  response
    .writeHead(200, { 'content-type': 'image/gif', 'cache-control': 'no-store' })
    .end(Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64'));
};

const guarded = image({ 'cross-origin-resource-policy': 'same-origin' });

/** The same server by its other name, which to a browser is another site. */
const otherSite = ({ headers }: IncomingMessage): string =>
  `http://localhost:${headers.host?.split(':')[1] ?? ''}`;

const figure = (src: string, what: string): string =>
  `<figure><img src="${src}" alt="${what}, seen" width="600" height="300"><figcaption>${what}, as captioned</figcaption></figure>`;

/** A picture that counts who reads, or is not seen. */
const counter = (name: string, attributes = ''): string =>
  `<img src="/unwanted/${name}" alt="" ${attributes}>`;

/** Pictures that no person sees, each hidden in another way. */
const unseen = [
  counter('by-its-sides', 'width="1" height="1"'),
  counter('of-no-size', 'width="0" height="0"'),
  counter('by-style', 'style="width: 1px; height: 1px"'),
  counter('by-one-side', 'style="height: 1px"'),
  counter('by-nature'),
  counter('not-displayed', 'style="display: none"'),
  counter('invisible', 'style="visibility: hidden"'),
  counter('transparent', 'style="opacity: 0"'),
  counter('hidden', 'hidden'),
  counter('off-screen', 'style="position: absolute; left: -9999px"'),
  counter('clipped', 'style="position: absolute; clip: rect(0 0 0 0)"'),
  `<span style="display: none">${counter('in-the-hidden')}</span>`,
  `<span style="display: inline-block; width: 0; height: 0; overflow: hidden">${counter('cut-off')}</span>`,
  `<span style="opacity: 0">${counter('in-the-transparent')}</span>`,
  `<div style="height: 0; overflow: hidden">${counter('in-no-height')}</div>`,
  `<div style="height: 1px; overflow: hidden">${counter('in-one-line')}</div>`,
  counter('on-edge', 'style="transform: rotateY(90deg)" width="60" height="40"'),
  counter('moved', 'style="transform: translateX(-9999px)" width="60" height="40"'),
  counter('beside', 'style="margin-left: -9999px" width="60" height="40"'),
  counter('inset', 'style="clip-path: inset(0 0 100% 0)" width="60" height="40"'),
  counter('three-pixels', 'width="3" height="3"'),
  `<span><noscript><img src="/unwanted/without-size.gif" alt=""></noscript></span>`,
  '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="" data-beacon="/unwanted/beacon.gif">',
  `<noscript>${counter('without-script', 'width="1" height="1" style="display: none"')}</noscript>`,
  // What a blocker or a server keeps from the page, the page has no picture of.
  '<img src="/failed/off-screen" alt="" style="position: absolute; left: -9999px">',
  '<img src="/failed/transparent" alt="" style="opacity: 0">',
  `<span><noscript>${counter('off-screen-without-script', 'style="position:absolute; left:-9999px;"')}</noscript></span>`,
  `<span><noscript>${counter('bare-without-script')}</noscript></span>`,
  counter('late', 'width="1" height="1" loading="lazy" data-src="/unwanted/later"'),
  `<picture><source srcset="/unwanted/source">${counter('in-a-picture', 'width="1" height="1"')}</picture>`,
].join('');

const large = 'width="600" height="300"';

/** Pictures that would be the story's by all but how they look. */
const faint = [
  counter('four-pixels', 'style="width: 4px; height: 4px"'),
  counter('five-by-two', 'style="width: 5px; height: 2px"'),
  counter('filtered', `style="filter: opacity(0)" ${large}`),
  `<div style="filter: opacity(0)">${counter('in-the-filtered', large)}</div>`,
  counter('faint', `style="opacity: .02" ${large}`),
  `<div style="opacity: .2"><div style="opacity: .2">${counter('in-the-faint', large)}</div></div>`,
  counter('path', `style="clip-path: path('M0 0')" ${large}`),
  counter('closed-path', `style="clip-path: path('M9 9z')" ${large}`),
  counter('path-to-corner', `style="clip-path: path('M0 0L0 0')" ${large}`),
]
  .map((picture) => `<figure>${picture}</figure>`)
  .join('');

/** Everything that a story could make a browser ask for beside its pictures. */
const unwanted = [
  '<iframe src="/unwanted/frame"></iframe>',
  '<video src="/unwanted/video" poster="/unwanted/poster" controls></video>',
  '<audio src="/unwanted/audio" controls></audio>',
  '<link rel="prefetch" href="/unwanted/prefetch"><link rel="stylesheet" href="/unwanted/sheet">',
  '<div style="background-image: url(/unwanted/style)">.</div><style>p { background: url(/unwanted/css) }</style>',
  '<object data="/unwanted/object"></object><embed src="/unwanted/embed">',
  '<form><input type="image" src="/unwanted/button" alt=""></form>',
  '<svg width="9" height="9"><image href="/unwanted/svg"/></svg>',
  '<svg viewBox="0 0 400 300"><text x="9" y="20">drawn</text><use href="/unwanted/use#a"/><filter id="f"><feImage href="/unwanted/filter"/></filter><rect width="9" height="9" fill="url(/unwanted/paint#a)" style="fill: url(/unwanted/fill#a)"/></svg>',
  '<span background="/unwanted/background">.</span><link rel="icon" href="/unwanted/icon"><link rel="manifest" href="/unwanted/manifest"><link rel="preload" as="image" href="/unwanted/preload">',
  '<video><source src="/unwanted/video-source"><track default src="/unwanted/track"></video>',
].join('');

function sendPage(request: IncomingMessage, response: ServerResponse): void {
  const other = otherSite(request);
  const page = storyPage({
    before: figure('/own/lead', 'Lead'),
    between: [
      figure('/own/inline', 'Own'),
      figure(`${other}/other/inline`, 'Other'),
      figure('/own/guarded', 'Own guarded'),
      figure(`${other}/other/guarded`, 'Other guarded'),
      figure('/own/missing', 'Missing'),
      `<p>${prose[1] ?? ''}${unwanted}</p>`,
      unseen,
      `<p>${prose[2] ?? ''}${unseen}</p>`,
      faint,
      // Not there yet, but about to be.
      '<p><img src="/own/fading" alt="Fading" style="opacity: 0; transition: opacity 1s"></p>',
      '<p><img src="/own/faint" alt="Faint" style="opacity: .01; transition: opacity 1s"></p>',
      '<figure><img srcset="/own/set-small 300w, /own/set-large 1400w" sizes="300px" src="/own/set" alt="Set"></figure>',
    ],
  });
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
}

const setCookies: Route = (_, response) => {
  // `Secure` is fine here: both names stand for this machine, which browsers trust without TLS.
  const cookies = [
    'everywhere=1; SameSite=None; Secure; Path=/',
    'plain=1; Path=/',
    'lax=1; SameSite=Lax; Path=/',
    'strict=1; SameSite=Strict; Path=/',
  ];
  response
    .writeHead(200, { 'content-type': 'text/html', 'set-cookie': cookies })
    .end('<!doctype html><link rel="icon" href="data:,"><p>Cookies are set.');
};

/** A story with pictures of every kind at /images; /cookies makes the browser known to its hosts. */
export const imageRoutes: Record<string, Route> = {
  '/images': sendPage,
  '/cookies': setCookies,
  '/own/lead': image(),
  '/unwanted/by-nature': dot,
  ...Object.fromEntries(
    'transparent off-screen clipped cut-off in-the-transparent in-no-height in-one-line on-edge moved beside inset three-pixels four-pixels five-by-two filtered in-the-filtered faint in-the-faint path closed-path path-to-corner'
      .split(' ')
      .map((name) => [`/unwanted/${name}`, image()]),
  ),
  '/own/inline': image(),
  '/own/guarded': guarded,
  '/own/fading': image(),
  '/own/faint': image(),
  '/own/set': image(),
  '/own/set-small': image(),
  '/own/set-large': image(),
  '/other/inline': image(),
  '/other/guarded': guarded,
};

/** A request as a line: what was asked for, and as what ("image", or "empty" for a script's fetch). */
export const asLine = ({ url, headers }: LoggedRequest): string =>
  `${url} ${String(headers['sec-fetch-dest'])}`;
