import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../build/root';
import { serve, type Route } from '../serve';
import { dataOnly, withoutRefresh } from './as-data';
import { articlesOf, markupOf } from './corpus';

/** A page to open, under a name for the tables. */
export interface ServedPage {
  readonly id: string;
  readonly url: string;
}

export interface ServedPages {
  readonly name: string;
  readonly pages: readonly ServedPage[];
  close(): Promise<void>;
}

/**
 * Serves corpus articles as data, each under the path it was published at and a host that tells
 * its own: `http://www.example.com.localhost:port/path`, which never leaves this machine.
 */
export async function serveArticles(folder: string, count: number): Promise<ServedPages> {
  const articles = articlesOf(folder, count);
  const byAddress = new Map<string, string>();
  const addresses = articles.map((article) => {
    const { hostname, pathname, search } = new URL(article.url);
    const host = `${hostname}.localhost`;
    byAddress.set(`${host}${pathname}${search}`, withoutRefresh(markupOf(folder, article)));
    return { id: article.id, host, pathname, search };
  });
  const route: Route = (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const html = byAddress.get(`${host}${request.url ?? ''}`);
    const type = { 'content-type': 'text/html; charset=utf-8' };
    if (html === undefined) response.writeHead(404).end();
    else response.writeHead(200, { ...type, 'content-security-policy': dataOnly }).end(html);
  };
  const server = await serve({
    routes: Object.fromEntries(addresses.map(({ pathname }) => [pathname, route])),
  });
  const { port } = new URL(server.url);
  return {
    name: 'corpus articles',
    pages: addresses.map(({ id, host, pathname, search }) => ({
      id,
      url: `http://${host}:${port}${pathname}${search}`,
    })),
    close: () => server.close(),
  };
}

/** The pages of this repository: every fixture, and the sample page. */
export async function serveFixtures(): Promise<ServedPages> {
  const folder = join(root, 'test', 'fixtures', 'pages');
  const names = readdirSync(folder).filter((name) => name !== 'assets');
  const [fixtures, sample] = await Promise.all([
    serve({ root: folder }),
    serve({ root: join(root, 'tools', 'sample') }),
  ]);
  return {
    name: 'pages of this repository',
    pages: [
      { id: 'sample', url: `${sample.url}/` },
      ...names.map((id) => ({ id, url: `${fixtures.url}/${id}/` })),
    ],
    close: async () => {
      await Promise.all([fixtures.close(), sample.close()]);
    },
  };
}
