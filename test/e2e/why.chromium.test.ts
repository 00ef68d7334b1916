import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { JSDOM } from 'jsdom';
import { expectedOf, fixturePages } from './harness/fixtures';
import { runTool } from './harness/run-tool';
import { startSite } from './harness/site';

const folder = mkdtempSync(join(tmpdir(), 'lede-why-'));
const out = join(folder, 'why.html');
const site = startSite({ root: fixturePages });

const why = (...args: string[]) => runTool('why', ...args);

describe('npm run why', () => {
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  describe('on a file', () => {
    const { story, hidden = [] } = expectedOf('live-clutter');
    let result: Awaited<ReturnType<typeof why>>;
    let page: Document;
    const rowsOf = (words: string): Element[] =>
      [...page.querySelectorAll('tbody tr')].filter((row) => row.textContent.includes(words));

    beforeAll(async () => {
      result = await why(join(fixturePages, 'live-clutter', 'index.html'), '--out', out);
      page = new JSDOM(readFileSync(out, 'utf8')).window.document;
    }, 60_000);

    test('writes a page with each paragraph of the story kept, and what style sheets hide left out', () => {
      expect(result.status).toBe(0);
      expect(result.stdout).toContain('why.html');
      for (const words of story.slice(0, 5)) {
        expect(rowsOf(words).map(({ className }) => className)).toContain('is-story story');
      }
      expect(hidden.length).toBeGreaterThan(0);
      for (const words of hidden) {
        for (const row of rowsOf(words)) expect(row.className).toMatch(/^is-out /);
      }
      expect(rowsOf(hidden[0] ?? '')[0]?.className).toBe('is-out hidden');
    });

    test('prints a line a block, those of the page and no others', () => {
      const lines = result.stdout.split('\n').filter((line) => /^[+-] {2}[01]\.\d\d /.test(line));
      expect(lines).toHaveLength(page.querySelectorAll('tbody tr').length);
      expect(result.stdout).toMatch(/^\+ {2}0\.\d\d {2}story +clues\/[a-z-]+ +#\d+ +p +\S/m);
    });
  });

  test('an address is read as it stands once its scripts have run', async () => {
    const { stdout, status } = await why(`${site.url}/script-rendered/`, '--text');
    expect(status).toBe(0);
    expect(stdout).toContain(expectedOf('script-rendered').story[0]?.slice(0, 60) ?? '?');
    expect(stdout).not.toContain('.html');
  }, 60_000);

  test('a saved page is data: its scripts do not run', async () => {
    const file = join(fixturePages, 'script-rendered', 'index.html');
    const { stdout, status } = await why(file, '--text');
    expect(status).toBe(0);
    expect(stdout).toContain('Refused: nothing-to-read.');
  }, 60_000);

  test.each([
    [
      'a file that is not there',
      [join(folder, 'none.html')],
      /^There is no file ".*none\.html"\.$/,
    ],
    ['what is no address', ['http://'], /^"http:\/\/" is not an address\.$/],
    [
      'an address where nobody is',
      ['http://127.0.0.1:1/'],
      /^The page at http:.* did not open: net::/,
    ],
    ['what it does not know', ['a.html', '--quick'], /--help tells/],
  ])(
    'refuses %s in a sentence',
    async (_what, args, sentence) => {
      const { status, stderr, stdout } = await why(...args);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr.trim()).toMatch(sentence);
    },
    60_000,
  );
});
