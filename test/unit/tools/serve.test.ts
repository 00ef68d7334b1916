/**
 * @jest-environment node
 */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { serve, type RunningServer } from '../../../tools/serve';

const folder = mkdtempSync(join(tmpdir(), 'lede-serve-'));
let server: RunningServer;

beforeAll(async () => {
  mkdirSync(join(folder, 'root', 'sub'), { recursive: true });
  writeFileSync(join(folder, 'secret.html'), 'secret');
  writeFileSync(join(folder, 'root', 'index.html'), 'home');
  writeFileSync(join(folder, 'root', 'sub', 'a b.css'), 'p {}');
  symlinkSync(join(folder, 'secret.html'), join(folder, 'root', 'link.html'));
  server = await serve({
    root: join(folder, 'root'),
    routes: { '/made-up': (_request, response) => void response.writeHead(418).end('tea') },
  });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** The status and type of the answer to a path sent just as it is, unlike fetch's. */
function ask(path: string): Promise<[number | undefined, string | undefined]> {
  return new Promise((resolve, reject) => {
    get(server.url, { path }, (response) => {
      response.resume();
      resolve([response.statusCode, response.headers['content-type']]);
    }).on('error', reject);
  });
}

test('files come with their type, folders as their index', async () => {
  expect(await ask('/')).toEqual([200, 'text/html; charset=utf-8']);
  expect(await ask('/sub/a%20b.css?v=1')).toEqual([200, 'text/css; charset=utf-8']);
  expect((await ask('/sub/'))[0]).toBe(404);
});

test.each(['/../secret.html', '/%2e%2e/secret.html', '/..%2fsecret.html', '/link.html', '/%'])(
  'nothing outside the folder is served: %s',
  async (path) => {
    expect((await ask(path))[0]).toBe(404);
  },
);

test('routes come before files', async () => {
  expect((await ask('/made-up?x'))[0]).toBe(418);
});

test('requests are logged with their headers, for both of its hosts', async () => {
  server.log.length = 0;
  await fetch(`${server.localhostUrl}/made-up`, { headers: { 'x-test': 'yes' } });
  expect(server.log).toHaveLength(1);
  expect(server.log[0]).toMatchObject({
    method: 'GET',
    url: '/made-up',
    host: new URL(server.localhostUrl).host,
    headers: { 'x-test': 'yes' },
  });
});
