import { readFile, realpath, stat } from 'node:fs/promises';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';

/** One request as the server saw it, for tests on what a page's or a reader's requests carry. */
export interface LoggedRequest {
  method: string;
  /** Path and query. */
  url: string;
  /** The host asked for, with its port. */
  host: string;
  headers: IncomingHttpHeaders;
}

export type Route = (request: IncomingMessage, response: ServerResponse) => void;

export interface ServeOptions {
  /** The folder whose files are served. */
  root?: string;
  /** Answers for exact paths ('/slow'), before any file. */
  routes?: Record<string, Route>;
}

export interface RunningServer {
  /** http://127.0.0.1:port, without a trailing slash. */
  readonly url: string;
  /** The same server as another site: http://localhost:port. */
  readonly localhostUrl: string;
  /** Every request so far, in order. */
  readonly log: LoggedRequest[];
  close(): Promise<void>;
}

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** The file a path stands for, or undefined where there is none inside `root`. */
async function fileFor(root: string, pathname: string): Promise<string | undefined> {
  try {
    const inside = await realpath(root);
    const wanted = await realpath(join(inside, decodeURIComponent(pathname)));
    if (wanted !== inside && !wanted.startsWith(inside + sep)) return undefined;
    return (await stat(wanted)).isDirectory() ? await realpath(join(wanted, 'index.html')) : wanted;
  } catch {
    // Not there, or not a path at all: both are "not found" to who asked.
    return undefined;
  }
}

async function sendFile(root: string, pathname: string, response: ServerResponse): Promise<void> {
  const file = await fileFor(root, pathname);
  if (file === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    return;
  }
  const type = contentTypes[extname(file).toLowerCase()] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type }).end(await readFile(file));
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/** Serves a folder and some routes on a free port of this machine only, and logs what is asked. */
export async function serve({ root, routes = {} }: ServeOptions): Promise<RunningServer> {
  const log: LoggedRequest[] = [];
  const server = createServer((request, response) => {
    const { method = 'GET', url = '/', headers } = request;
    log.push({ method, url, host: headers.host ?? '', headers });
    const pathname = url.replace(/[?#].*$/, '');
    const route = routes[pathname];
    if (route !== undefined) {
      route(request, response);
    } else if (root === undefined) {
      response.writeHead(404).end();
    } else {
      sendFile(root, pathname, response).catch((error: unknown) => {
        response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error));
      });
    }
  });
  const port = await listen(server);
  return {
    url: `http://127.0.0.1:${port}`,
    localhostUrl: `http://localhost:${port}`,
    log,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        // Browsers keep idle connections open, for which close() would wait.
        server.closeAllConnections();
      }),
  };
}
