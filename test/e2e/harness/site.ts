import { afterAll, beforeAll } from '@jest/globals';
import type { ServerResponse } from 'node:http';
import { type Route, type RunningServer, serve, type ServeOptions } from '../../../tools/serve';

/** Serves pages to the tests of one file. The server's fields are there once the tests run. */
export function startSite(options: ServeOptions): RunningServer {
  let server: RunningServer | undefined;
  beforeAll(async () => {
    server = await serve(options);
  });
  afterAll(async () => {
    await server?.close();
  });
  const running = (): RunningServer => {
    if (server === undefined) throw new Error('The server is not running yet.');
    return server;
  };
  return {
    get url() {
      return running().url;
    },
    get localhostUrl() {
      return running().localhostUrl;
    },
    get log() {
      return running().log;
    },
    close: () => running().close(),
  };
}

const send = (response: ServerResponse, type: string, body: string): void => {
  // Nothing is kept by the browser, so that every request a test causes reaches the log.
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
};

/** A route that answers with a whole page, or with a text of another type. */
export const answer =
  (body: string, type = 'text/html; charset=utf-8'): Route =>
  (_, response) => {
    send(response, type, body);
  };
