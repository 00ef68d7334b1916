/** @jest-environment node */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from '@jest/globals';
import { rowOf } from '../../../src/cli/formats/row-of';
import { readPage } from '../../../src/cli/read-page';
import type { Row } from '../../../src/cli/row';
import { UnreadablePageError } from '../../../src/cli/unreadable';

const folder = mkdtempSync(join(tmpdir(), 'lede-cli-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

let files = 0;
function saved(bytes: Buffer | string): string {
  const file = join(folder, `${++files}.html`);
  writeFileSync(file, bytes);
  return file;
}

const sentence = 'Das Wehr wäre für die Mühle am Fluß zu groß, sagte Frau Größl, und zwar größer. ';
const page = (head: string, body = `<p>${sentence.repeat(8)}</p>`.repeat(4)): string =>
  `<!doctype html><html lang="de"><head>${head}<title>Größer als üblich</title></head>
   <body><article><h1>Größer als üblich</h1>${body}</article></body></html>`;

async function readRow(file: string, more: { url?: string; encoding?: string } = {}): Promise<Row> {
  return rowOf(file, await readPage({ file, ...more }));
}

describe('the letters are right', () => {
  const declared = '<meta charset="windows-1252">';

  test.each([
    ['in UTF-8', Buffer.from(page('<meta charset="utf-8">'))],
    ['in UTF-8 that nothing declares', Buffer.from(page(''))],
    ['in UTF-8 that calls itself something else', Buffer.from(page(declared))],
    ['in UTF-8 with a byte order mark', Buffer.from(`\ufeff${page(declared)}`)],
    ['in an old encoding that is declared', Buffer.from(page(declared), 'latin1')],
    ['in UTF-16', Buffer.from(`\ufeff${page('')}`, 'utf16le')],
    ['compressed', gzipSync(page('<meta charset="utf-8">'))],
  ])('%s', async (_how, bytes) => {
    const { title, text } = await readRow(saved(bytes));
    expect(title).toBe('Größer als üblich');
    expect(text).toContain('Das Wehr wäre für die Mühle am Fluß zu groß');
  });

  test('in an encoding that only the caller knows', async () => {
    const bytes = Buffer.from(page('<meta charset="utf-8">'), 'latin1');
    const { text } = await readRow(saved(bytes), { encoding: 'windows-1252' });
    expect(text).toContain('Das Wehr wäre für die Mühle am Fluß zu groß');
  });
});

describe('what is no page is refused in one sentence', () => {
  test.each([
    ['a missing file', join(folder, 'missing.html'), /There is no file ".*missing\.html"/],
    ['a folder', folder, /is a folder/],
    ['a PDF', saved('%PDF-1.7\n'), /is not an HTML page/],
    ['a picture', saved(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])), /is not an HTML page/],
    ['a damaged archive', saved(gzipSync(page('')).subarray(0, 60)), /is compressed, and damaged/],
  ])('%s', async (_what, file, words) => {
    const reading = readPage({ file });
    await expect(reading).rejects.toThrow(words);
    await expect(reading).rejects.toBeInstanceOf(UnreadablePageError);
  });
});

test('links lead somewhere only where the address of the page is known', async () => {
  const file = saved(
    page('', `<p>${sentence.repeat(9)}<a href="/weir">the weir</a></p>`.repeat(3)),
  );
  const known = await readRow(file, { url: 'https://pages.example/news/a' });
  expect(known.html).toContain('href="https://pages.example/weir"');
  const unknown = await readRow(file);
  expect(unknown.html).toContain('the weir');
  expect(unknown.html).not.toContain('href');
});

test('no script of the page runs', async () => {
  const script = '<script>document.querySelector("h1").textContent = "Scripted"</script>';
  const { title } = await readRow(saved(page('').replace('</body>', `${script}</body>`)));
  expect(title).toBe('Größer als üblich');
});

test('a page that is no story is read all the same, and the row says so', async () => {
  const row = await readRow(
    saved(
      page('', `<p>${sentence.repeat(2)}</p>${`<h3><a href="/a">${sentence}</a></h3>`.repeat(40)}`),
    ),
  );
  expect(row).toMatchObject({ story: false, text: expect.stringContaining('Das Wehr wäre') });
  expect(row.score).toBeLessThan(1);
  expect(row).not.toHaveProperty('error');
});

test.each([[''], ['<!doctype html>'], [page('', '<p>Zu kurz.</p>')]])(
  'a page without text has a row all the same (%#)',
  async (html) => {
    const file = saved(html);
    expect(await readRow(file)).toEqual({
      file,
      title: '',
      byline: '',
      siteName: '',
      publishedTime: '',
      lang: '',
      dir: 'ltr',
      excerpt: '',
      text: '',
      html: '',
      wordCount: 0,
      story: false,
      score: expect.closeTo(0.05, 1),
      error: 'There is no text to read on this page.',
    });
  },
);
