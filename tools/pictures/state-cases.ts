import type { BrowserKind } from '../browsers/kinds';
import type { Route } from '../serve';

/** A state, and how to come to it. */
export interface Case {
  /** As the popup names it. */
  readonly state: string;
  /** A path of the server, an address with `PORT` for its port, or any other address. */
  readonly address: string;
  /** Presses a key, or the state's button, and waits for the state that follows. */
  readonly then?: { readonly press: 'button' | 'Enter'; readonly state: string };
}

const html = (body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><body>${body}</html>`;

const send =
  (body: string | Buffer, type = 'text/html; charset=utf-8'): Route =>
  (_, response) => {
    response.writeHead(200, { 'content-type': type }).end(body);
  };

/** A page that has begun and never ends. */
const endless: Route = (_, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.write(html('<p>It begins.').replace('</html>', ' '.repeat(2_000)));
};

const broken: Route = ({ socket }) => {
  socket.destroy();
};

const sentence = 'The ferry leaves at seven from the pier below the old salt store. ';
/** Makes a page too large when it is there, which sending it as large would do slowly. */
const grow = `<script>
  const many = document.createElement('div');
  for (let at = 0; at < 160000; at++) many.append(document.createElement('i'));
  document.body.append(many);
</script>`;
const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

export const routes: Record<string, Route> = {
  '/short': send(html(`<h1>Opening hours</h1><p>Monday to Friday, nine to five. ${sentence}</p>`)),
  '/buttons': send(html('<button>Search the timetable of the ferry</button>'.repeat(4))),
  '/story': send(html(`<h1>The ferry</h1>${`<p>${sentence.repeat(5)}</p>`.repeat(6)}`)),
  '/nothing': send(html('<p>Hello.</p>')),
  '/large': send(html(`<h1>The ferry</h1>${`<p>${sentence.repeat(5)}</p>`.repeat(6)}${grow}`)),
  '/endless': endless,
  '/broken': broken,
  '/text': send(sentence, 'text/plain'),
  '/feed': send('<?xml version="1.0"?><rss version="2.0"><channel/></rss>', 'application/xml'),
  '/drawing': send('<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml'),
  '/picture': send(gif, 'image/gif'),
  '/film': send('This is no film.', 'video/mp4'),
  '/pdf': send('%PDF-1.4\ntrailer<</Root 1 0 R/Size 1>>\n%%EOF', 'application/pdf'),
};

/** Names that stand for this machine in Firefox; see `states.ts`. */
export const firefoxHosts = ['addons.mozilla.org', 'support.mozilla.org', 'restricted.example'];

const inBoth: readonly Case[] = [
  { state: 'not-a-story', address: '/short' },
  { state: 'too-large', address: '/large' },
  {
    state: 'not-a-story',
    address: '/buttons',
    then: { press: 'button', state: 'nothing-to-read' },
  },
  { state: 'still-loading', address: '/endless' },
  { state: 'load-error', address: '/broken' },
  { state: 'plain-text', address: '/text' },
  { state: 'xml', address: '/feed' },
  { state: 'svg', address: '/drawing' },
  { state: 'image', address: '/picture' },
  { state: 'media', address: '/film' },
  { state: 'pdf', address: '/pdf' },
  { state: 'forbidden-page', address: 'view-source:http://127.0.0.1:PORT/short' },
  { state: 'story', address: '/story', then: { press: 'Enter', state: 'in-full-view' } },
];

/** The states that each browser's pages can bring about. */
export const casesIn: Readonly<Record<BrowserKind, readonly Case[]>> = {
  chromium: [...inBoth, { state: 'browser-page', address: 'chrome://version/' }],
  firefox: [
    ...inBoth,
    { state: 'browser-page', address: 'resource://gre/' },
    { state: 'store', address: 'http://addons.mozilla.org:PORT/story' },
    { state: 'reserved-site', address: 'http://support.mozilla.org:PORT/story' },
    { state: 'restricted-site', address: 'http://restricted.example:PORT/story' },
    { state: 'reader-view', address: 'about:reader?url=http%3A%2F%2F127.0.0.1%3APORT%2Fstory' },
  ],
};
