import { type RunningServer, serve } from '../../serve';
import { kinds, pageWith, plain } from './kinds';

/** What one page may take, to load and to be read, before it is given up: well past what is promised. */
export const limitMs = 60_000;

/** The kinds whose name matches `only`; the plain one first and always. */
export const kindsLike = (only: string): string[] =>
  Object.keys(kinds).filter((kind) => kind === plain || new RegExp(only).test(kind));

/** A server of one page, of `kind`, and the address of that page: one that a story has. */
export async function serveKind(kind: string): Promise<{ server: RunningServer; address: string }> {
  const html = pageWith(kinds[kind]?.() ?? {});
  const path = '/2026/11/boats-come-home';
  const type = { 'content-type': 'text/html; charset=utf-8' };
  const server = await serve({
    routes: { [path]: (_request, response) => response.writeHead(200, type).end(html) },
  });
  return { server, address: `${server.url}${path}` };
}
