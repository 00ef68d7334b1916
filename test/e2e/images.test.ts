import { beforeAll, expect, test } from '@jest/globals';
import type { Popup } from '../../tools/browsers/popup';
import type { LoggedRequest } from '../../tools/serve';
import { kind, startBrowser } from './harness/browser';
import { openFullView } from './harness/full-view';
import { asLine, imageRoutes } from './harness/image-page';
import { rest, whenStory } from './harness/popup';
import { startSite } from './harness/site';

const browser = startBrowser();
const site = startSite({ routes: imageRoutes });

let popup: Popup;
let byPage: readonly LoggedRequest[];
/** Everything asked for between the click and the popup's rest. */
let requests: readonly LoggedRequest[];

/** Brings every part of the story into view, as reading on does: pictures load when they are near. */
async function lookAtAll(story: Pick<Popup, 'evaluate'>): Promise<void> {
  const count = await story.evaluate(() => document.querySelectorAll('.story p').length);
  for (let at = 0; at < count; at++) {
    await story.evaluate((index) => {
      document.querySelectorAll('.story p')[index]?.scrollIntoView({ behavior: 'instant' });
    }, at);
    await rest(60);
  }
  await rest(1_000);
}

beforeAll(async () => {
  await browser.session.openPage(`${site.url}/cookies`);
  await browser.session.openPage(`${site.localhostUrl}/cookies`);
  const page = await browser.session.openPage(`${site.url}/images`);
  await rest(1_000);
  byPage = site.log.slice();
  popup = await browser.session.clickToolbarButton(page);
  await whenStory(popup);
  await lookAtAll(popup);
  requests = site.log.slice(byPage.length);
}, 60_000);

const isImage = ({ headers }: LoggedRequest): boolean => headers['sec-fetch-dest'] === 'image';
const carrying = (header: string): string[] =>
  requests.filter(({ headers }) => headers[header] !== undefined).map(asLine);

test('the pictures of the story are asked for, and nothing else', () => {
  expect(requests.map(asLine).sort()).toEqual([
    '/other/guarded image',
    '/other/inline image',
    // Only the page's own guarded and missing pictures are tried again, by the page's side.
    '/own/fading image',
    '/own/faint image',
    '/own/guarded empty',
    '/own/guarded image',
    '/own/inline image',
    '/own/lead image',
    '/own/missing empty',
    '/own/missing image',
    '/own/set-large image',
  ]);
});

test('no request names the page or the extension', () => {
  expect(carrying('referer')).toEqual([]);
  expect(carrying('origin')).toEqual([]);
});

test('what the page fetches for the popup carries no cookie', () => {
  expect(requests.filter((request) => !isImage(request) && request.headers.cookie)).toEqual([]);
});

test('pictures carry no cookie in Chromium, and in Firefox the fewest that can be had', () => {
  // The page's own pictures do carry them: the browser has cookies to send.
  const own = byPage.find(({ url }) => url === '/own/lead');
  expect(own?.headers.cookie).toBe('everywhere=1; plain=1; lax=1; strict=1');
  const cookies = new Set(requests.filter(isImage).map(({ headers }) => headers.cookie ?? 'none'));
  // Firefox has no switch for it and sends what is not kept to its own site. Should that change for
  // the better, what is written about it changes too.
  expect([...cookies]).toEqual([kind === 'chromium' ? 'none' : 'everywhere=1; plain=1']);
});

test('a picture that only its own site may show is shown', async () => {
  const [width, address] = await popup.evaluate(() => {
    const image = document.querySelector<HTMLImageElement>('img[alt="Own guarded, seen"]');
    return [image?.naturalWidth ?? 0, image?.src ?? ''] as const;
  });
  expect(width).toBe(600);
  // Where the browser lets the popup have it at once, as Firefox may, it needs no detour.
  expect(address).toMatch(/^blob:|\/own\/guarded$/);
});

test.each([
  ['/other/guarded', 'Other guarded'],
  ['/own/missing', 'Missing'],
])('%s, which cannot be had, gives way to a link with its words', async (path, what) => {
  const seen = await popup.evaluate(
    (text) =>
      [...document.querySelectorAll('figure')]
        .filter((figure) => figure.innerText.includes(text))
        .map((figure) => ({
          link: figure.querySelector<HTMLAnchorElement>('a.missing-image')?.href,
          words: figure.querySelector('.missing-image')?.textContent,
          caption: figure.querySelector('figcaption')?.innerText,
        })),
    `${what}, as captioned`,
  );
  const origin = path.startsWith('/other') ? site.localhostUrl : site.url;
  expect(seen).toEqual([
    {
      link: `${origin}${path}`,
      words: `Picture: ${what}, seen`,
      caption: `${what}, as captioned`,
    },
  ]);
});

test('no picture is left broken', async () => {
  const broken = await popup.evaluate(() =>
    [...document.querySelectorAll('img')]
      .filter(({ complete, naturalWidth }) => !complete || naturalWidth === 0)
      .map(({ src }) => src),
  );
  expect(broken).toEqual([]);
  expect(await popup.evaluate(() => document.querySelectorAll('img').length)).toBe(7);
});

test('the full view asks for the same pictures, and for nothing of the rest', async () => {
  const { reader } = await openFullView(browser.session, `${site.url}/images`);
  const before = site.log.length;
  await lookAtAll(reader);
  const asked = site.log.slice(before).map(asLine);
  expect(asked).toContain('/own/set-large image');
  expect(asked.filter((line) => line.startsWith('/unwanted'))).toEqual([]);
});
