import type { Route } from './serve';

/** Sends `html` up to `at` at once, and the rest after `milliseconds`. Nothing of it is kept by the browser. */
export const slowly =
  (html: string, milliseconds: number, at: number): Route =>
  (_, response) => {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    });
    response.write(html.slice(0, at));
    setTimeout(() => response.end(html.slice(at)), milliseconds);
  };
