import type { BrowserSession } from '../browsers/session';
import { serve, type Route } from '../serve';
import { settled, take, type Picture } from './picture';

const html = (body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><body>${body}</html>`;

const page =
  (body: string): Route =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html(body));
  };

/** A page that has begun and never ends. */
const endless: Route = (_, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.write(html('<p>It begins.').replace('</html>', ' '.repeat(2_000)));
};

interface Case {
  /** The state, as the popup names it. */
  readonly state: string;
  /** A path of this server, or an address. */
  readonly address: string;
  /** Presses the state's button and waits for the state that follows. */
  readonly then?: string;
}

const routes: Record<string, Route> = {
  '/short': page('<h1>Opening hours</h1><p>Monday to Friday, nine to five.</p>'),
  '/nothing': page('<p>Hello.</p>'),
  '/large': page(`<h1>A list</h1>${'<p>One line of very many.</p>'.repeat(200_000)}`),
  '/endless': endless,
};

const cases: readonly Case[] = [
  { state: 'not-a-story', address: '/short' },
  { state: 'not-a-story', address: '/nothing', then: 'nothing-to-read' },
  { state: 'not-a-story', address: '/large', then: 'too-large' },
  { state: 'still-loading', address: '/endless' },
];

/** Pages that no extension may read. */
const closedPages = { chromium: 'chrome://version', firefox: 'resource://gre/' } as const;

/** The states a page can bring about, each light and dark. */
export async function takeStates(session: BrowserSession): Promise<Picture[]> {
  const server = await serve({ routes });
  const pictures: Picture[] = [];
  const all: readonly Case[] = [
    ...cases,
    { state: 'forbidden-page', address: closedPages[session.kind] },
  ];
  try {
    for (const { state, address, then } of all) {
      const url = address.startsWith('/') ? server.url + address : address;
      const tab = await session.openPage('about:blank');
      // What never ends never loads; the popup is opened over what there is.
      const options = {
        waitUntil: 'load',
        timeout: address === '/endless' ? 1_500 : 8_000,
      } as const;
      await tab.goto(url, options).catch(() => null);
      for (const scheme of ['light', 'dark'] as const) {
        await session.setColorScheme(scheme);
        const popup = await session.clickToolbarButton(tab);
        let shown = await settled(popup, state);
        if (then !== undefined) {
          await popup.click('.state button');
          shown = await settled(popup, then);
        }
        const wanted = then ?? state;
        const caption = shown === wanted ? `${wanted}, ${scheme}` : `${shown} INSTEAD OF ${wanted}`;
        pictures.push(await take(popup, `${session.kind}/state-${wanted}-${scheme}.png`, caption));
        await popup.close();
      }
    }
  } finally {
    await server.close();
  }
  return pictures;
}
