import type { Route } from '../../../tools/serve';

/** Sends the first part of `html`, up to its mark, at once, and the rest after `milliseconds`. */
export const slowly =
  (html: string, milliseconds: number, mark = '<!-- half -->'): Route =>
  (_, response) => {
    const at = html.indexOf(mark);
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    });
    response.write(html.slice(0, at));
    setTimeout(() => response.end(html.slice(at)), milliseconds);
  };
