import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../build/root';
import { type Route, type RunningServer, serve } from '../../serve';
import { slowly } from '../../slowly';
import { frameScript } from '../frames';

/** Milliseconds between a page's first byte and its last. */
export const delays = [0, 200, 1000] as const;

/** Sends `html` in two halves, the second `delay` milliseconds after the first. */
const inHalves = (html: string, delay: number): Route =>
  slowly(html, delay, html.indexOf('<p', html.length / 2));

const front = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Front page</title>
<link rel="icon" href="data:,"></head><body><ul>${'<li><a href="/a">A story of the day</a></li>'.repeat(200)}</ul></body></html>`;

/** A story that takes its time, at `/story-<milliseconds>`; and a page that is none, at `/front`. */
export async function serveSlowly(): Promise<RunningServer> {
  const fixture = join(root, 'test', 'fixtures', 'pages', 'semantic-jsonld', 'index.html');
  const story = (await readFile(fixture, 'utf8')).replace(/<head>/, `<head>${frameScript}`);
  const stories = delays.map((delay) => [`/story-${String(delay)}`, inHalves(story, delay)]);
  const routes = Object.fromEntries([...stories, ['/front', inHalves(front, 0)]]) as Record<
    string,
    Route
  >;
  return serve({ routes });
}
