import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { root } from '../../tools/build/root';
import type { Row } from '../../tools/corpus/row';
import { runTool } from './harness/run-tool';

const source = join(root, 'test', 'fixtures', 'corpus');
const folder = mkdtempSync(join(tmpdir(), 'lede-corpus-'));
const out = join(folder, 'rows.jsonl');

/** Each rule looks at all that follows each of many elements: more than anybody can wait for. */
const endless = `<!doctype html><title>Endless</title><style>${Array.from(
  { length: 200 },
  (_, at) => `i:has(~ i:nth-child(${at + 2}n + 1):empty ~ b) { color: red }`,
).join('\n')}</style><p>Nobody will ever read this.</p>${'<i></i>'.repeat(5_000)}`;

function layOut(): void {
  cpSync(source, folder, { recursive: true });
  const pages = join(folder, 'pages');
  for (const name of readdirSync(pages)) {
    writeFileSync(join(pages, `${name}.gz`), gzipSync(readFileSync(join(pages, name))));
  }
  writeFileSync(join(pages, 'hangs.html.gz'), gzipSync(endless));
}

const corpus = (...args: string[]) => runTool('corpus', folder, ...args);

describe('npm run corpus', () => {
  let result: Awaited<ReturnType<typeof corpus>>;
  let rows: Map<string, Row>;

  beforeAll(async () => {
    layOut();
    result = await corpus('--out', out, '--compare', 'readability,defuddle', '--limit', '2');
    const lines = readFileSync(out, 'utf8').trimEnd().split('\n');
    rows = new Map(lines.map((line) => JSON.parse(line) as Row).map((row) => [row.id, row]));
  }, 60_000);
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('ends well, and writes a line for each page in the order of the index', () => {
    expect(result.status).toBe(0);
    expect([...rows.keys()]).toEqual(['ferry', 'hangs', 'orchard', 'rooms']);
  });

  test('reads a page as data: no script of its own runs, and it goes nowhere by itself', () => {
    expect(rows.get('ferry')).toMatchObject({
      title: 'Night ferry to Sallow Island returns',
      byline: 'Ida Quill',
      story: true,
    });
    expect(rows.get('ferry')?.publishedTime).toMatch(/^2023-04-17/);
    expect(rows.get('ferry')?.text).toMatch(/^The night ferry[^]*\nTwo crews[^]*there were\.$/);
  });

  test('reads a page whose address nobody knows', () => {
    expect(rows.get('orchard')?.text).toContain('nine hundred baskets');
  });

  test('a page that hangs has failed, and the run goes on', () => {
    expect(rows.get('hangs')).toMatchObject({ text: '', story: false });
    expect(rows.get('hangs')?.error).toMatch(/took longer than 2 s/);
    expect(result.stdout).toMatch(/^ {2}lede on hangs: .* took longer than 2 s/m);
  });

  test('tells how good each extractor is, and how long it takes', () => {
    for (const name of ['lede', 'readability', 'defuddle']) {
      // One of the three has failed, and counts as empty.
      expect(result.stdout).toMatch(new RegExp(`^${name}\\n {2}article +3 +0\\.6\\d`, 'm'));
      expect(result.stdout).toMatch(new RegExp(`^ {2}${name} +\\d+\\.\\d`, 'm'));
    }
    expect(result.stderr).toContain('4/4 pages');
  });

  test('finds that nothing has moved since, and reads each page alone as in the row', async () => {
    const again = await corpus('--against', out, '--only', 'id:ferry', '--words', '--folds', '2');
    expect(again.stdout).toContain(
      `Against ${out}: 0 pages better, 0 worse, 1 as before, 0 not in it`,
    );
    expect(again.stdout).toContain('2 parts');
    expect(again.stdout).toMatch(/Every word of the page/);
  }, 30_000);

  test('refuses a folder that is no corpus, in a sentence', async () => {
    const { status, stderr } = await corpus('--only', 'recipe');
    expect(status).toBe(2);
    expect(stderr).toBe(
      'No page of this corpus is meant by "recipe"; its types are article, listing.\n',
    );
  });
});
