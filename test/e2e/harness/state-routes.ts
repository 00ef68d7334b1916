import type { ServerResponse } from 'node:http';
import type { Route } from '../../../tools/serve';
import { answer } from './site';
import { half, linkList, prose, storyPage } from './story-page';

/** Responses that have begun and wait for their rest. */
const begun: ServerResponse[] = [];

const [firstHalf = '', secondHalf = ''] = storyPage().split(half);

/** Sends the rest of every page that is still arriving. */
export function finishPages(): void {
  for (const response of begun.splice(0)) response.end(secondHalf);
}

/** How many pages are still arriving. */
export const pagesBegun = (): number => begun.length;

const slow: Route = (_, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).write(firstHalf);
  begun.push(response);
};

let isDown = true;

/** Whether `/down` breaks off instead of answering. It does until told otherwise. */
export function breakDown(breaks: boolean): void {
  isDown = breaks;
}

const down: Route = (request, response) => {
  if (isDown) request.socket.destroy();
  else answer(storyPage())(request, response);
};

/** Grows after load, so that the server need not send a page of that size. */
const grown = (script: string): string => storyPage({ after: `<script>${script}</script>` });

const manyElements = `const many = document.createElement('div');
  for (let at = 0; at < 160000; at++) many.append(document.createElement('i'));
  document.body.append(many);`;
const deepElements = `let deepest = document.body;
  for (let at = 0; at < 2000; at++) deepest = deepest.appendChild(document.createElement('div'));`;

/** Goes away again and again while it is read; some end, so that it does not outlive its test for long. */
const reloads = `const count = Number(sessionStorage.count ?? 0);
  sessionStorage.count = count + 1;
  if (count < 40) setTimeout(() => location.reload(), 700);`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A whole PDF of one empty page. Readers find a cross-reference table that is not there themselves. */
const pdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R/Size 4>>
%%EOF`;

/** One transparent pixel. */
const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

const image: Route = (_, response) => {
  response.writeHead(200, { 'content-type': 'image/gif', 'cache-control': 'no-store' }).end(gif);
};

const bare = (body: string): string =>
  `<!doctype html><title>A note</title><link rel="icon" href="data:,">${body}`;

/** Becomes a story some time after it has loaded. */
const late = bare(
  `<main></main><script>addEventListener('fill', () => {
    document.querySelector('main').innerHTML = ${JSON.stringify(`<h1>At last</h1>${prose.map((text) => `<p>${text}</p>`).join('')}`)};
  })</script>`,
);

/** A page for each state a page can bring about, and some that are unusual. */
/** So many that the note among them is no story. */
const links = `<ul>${'<li><h3><a href="/a">A story of the day, and where it is told in full</a></h3></li>'.repeat(40)}</ul>`;

export const stateRoutes: Record<string, Route> = {
  '/story': answer(storyPage()),
  '/links': answer(linkList),
  '/short': answer(
    bare(`<h1>A note</h1><p>${prose[2] ?? ''} ${(prose[1] ?? '').slice(0, 110)}</p>${links}`),
  ),
  '/empty': answer(bare('')),
  '/late': answer(late),
  '/slow': slow,
  '/down': down,
  '/buttons': answer(
    bare('<form>' + '<button>Search the timetable</button>'.repeat(9) + '</form>'),
  ),
  '/many': answer(grown(manyElements)),
  '/deep': answer(grown(deepElements)),
  '/restless': answer(linkList.replace('</body>', `<script>${reloads}</script></body>`)),
  '/rootless': answer(grown('document.documentElement.remove();')),
  '/text': answer(`A note\n\n${prose.join('\n\n')}`, 'text/plain; charset=utf-8'),
  '/json': answer('{"ferry": "late"}', 'application/json'),
  '/feed': answer(
    `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>${prose.map((text) => `<item><description>${escaped(text)}</description></item>`).join('')}</channel></rss>`,
    'application/xml',
  ),
  '/svg': answer('<svg xmlns="http://www.w3.org/2000/svg"><circle r="40"/></svg>', 'image/svg+xml'),
  '/pdf': answer(pdf, 'application/pdf'),
  '/image': image,
  '/film': answer('This is no film.', 'video/mp4'),
};
