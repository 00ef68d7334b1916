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

const guarded = image({ 'cross-origin-resource-policy': 'same-origin' });

/** The same server by its other name, which to a browser is another site. */
const otherSite = ({ headers }: IncomingMessage): string =>
  `http://localhost:${headers.host?.split(':')[1] ?? ''}`;

const figure = (src: string, what: string): string =>
  `<figure><img src="${src}" alt="${what}, seen" width="600" height="300"><figcaption>${what}, as captioned</figcaption></figure>`;

/** Everything that a story could make a browser ask for beside its pictures. */
const unwanted = [
  '<img src="/unwanted/pixel" width="1" height="1" alt="">',
  '<iframe src="/unwanted/frame"></iframe>',
  '<video src="/unwanted/video" poster="/unwanted/poster" controls></video>',
  '<audio src="/unwanted/audio" controls></audio>',
  '<link rel="prefetch" href="/unwanted/prefetch"><link rel="stylesheet" href="/unwanted/sheet">',
  '<div style="background-image: url(/unwanted/style)">.</div><style>p { background: url(/unwanted/css) }</style>',
  '<object data="/unwanted/object"></object><embed src="/unwanted/embed">',
  '<form><input type="image" src="/unwanted/button" alt=""></form>',
  '<svg width="9" height="9"><image href="/unwanted/svg"/></svg>',
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
  '/own/inline': image(),
  '/own/guarded': guarded,
  '/own/set': image(),
  '/own/set-small': image(),
  '/own/set-large': image(),
  '/other/inline': image(),
  '/other/guarded': guarded,
};

/** A request as a line: what was asked for, and as what ("image", or "empty" for a script's fetch). */
export const asLine = ({ url, headers }: LoggedRequest): string =>
  `${url} ${String(headers['sec-fetch-dest'])}`;
