import { expect, test } from '@jest/globals';
import { originsOf, siteOf } from '../../../src/settings/site-of';

test.each([
  ['https://www.example.com/news/1', 'example.com'],
  ['http://news.bbc.co.uk/', 'bbc.co.uk'],
  // Everybody there is somebody else.
  ['https://ann.github.io/notes', 'ann.github.io'],
  ['https://bücher.example/', 'xn--bcher-kva.example'],
  ['http://localhost:8080/', 'localhost'],
  ['http://127.0.0.1/story', '127.0.0.1'],
  ['about:blank', ''],
  ['file:///tmp/story.html', ''],
  ['no address', ''],
])('the site of %s is %j', (url, site) => {
  expect(siteOf(url)).toBe(site);
});

test.each([
  ['example.com', ['*://*.example.com/*']],
  ['ann.github.io', ['*://*.ann.github.io/*']],
  ['localhost', ['*://localhost/*']],
  ['127.0.0.1', ['*://127.0.0.1/*']],
  // Below a suffix are other people's sites.
  ['github.io', ['*://github.io/*']],
  ['', []],
])('access to %j is access to %j', (site, origins) => {
  expect(originsOf(site)).toEqual(origins);
});
