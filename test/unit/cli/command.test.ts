/** @jest-environment node */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { root } from '../../../tools/build/root';
import { expectedOf } from '../core/pages';
import { run } from './run-command';

jest.setTimeout(60_000);

const slug = 'semantic-jsonld';
const { title, story } = expectedOf(slug);
const page = join('test/fixtures/pages', slug, 'index.html');

const links = `<ul>${'<li><h3><a href="/a">A story of the day, and where it is told in full</a></h3></li>'.repeat(40)}</ul>`;
const folder = mkdtempSync(join(tmpdir(), 'lede-command-'));
writeFileSync(join(folder, 'short.html'), '<title>Short</title><p>Too short to be read.</p>');
writeFileSync(
  join(folder, 'note.html'),
  `<title>Note</title><h1>Note</h1><p>${'It is a note. '.repeat(12)}</p>${links}`,
);
// What lies beside a page is none of the command's business.
writeFileSync(join(folder, 'tsconfig.json'), '{ broken');
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('npx --no-install lede FILE prints the story as Markdown', async () => {
  const { status, out, err } = await run([page], {
    command: ['npx', '--no-install', 'lede'],
    // npx links the clone into its cache; not into the person's.
    env: { npm_config_cache: join(folder, 'npm'), npm_config_offline: 'true' },
  });
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(out).toMatch(new RegExp(`^# ${title}\n\n`));
  expect(out).toContain(`\n\n${story[0] ?? ''}`);
  expect(out).toMatch(/[^\n]\n$/);
});

test('a page on standard input, as JSON', async () => {
  const input = readFileSync(join(root, page));
  const args = ['-', '--format', 'json', '--url', 'https://pages.example/news/train'];
  const { status, out, err } = await run(args, { input });
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(JSON.parse(out)).toMatchObject({ file: '-', title, story: true });
  expect(out).toContain('\n  "title"');
});

test('a path is one from where the command is given', async () => {
  const { status, out, err } = await run(['note.html', '--format', 'text'], { cwd: folder });
  expect(status).toBe(0);
  expect(out).toContain('It is a note. It is a note.');
  expect(err).toMatch(/^This does not look like a story.*\n$/);
});

describe('what goes wrong is told in one sentence, on standard error alone', () => {
  test.each([
    ['a page without text', ['short.html'], 1, /^There is no text to read on this page\.\n$/],
    ['a missing file', ['missing.html'], 2, /^There is no file "missing\.html"\.\n$/],
    ['wrong arguments', ['--format', 'pdf', 'note.html'], 2, /^The format is .* not "pdf"\.\n$/],
  ])('%s', async (_what, args, status, sentence) => {
    const ran = await run(args, { cwd: folder });
    expect(ran).toEqual({ status, out: '', err: expect.stringMatching(sentence) });
  });
});

test('--help and --version are answered on standard output', async () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  const [help, told] = await Promise.all([run(['--help']), run(['--version'])]);
  expect(told).toEqual({ status: 0, out: `${version}\n`, err: '' });
  expect(help).toMatchObject({ status: 0, err: '' });
  for (const option of ['--format', '--url', '--batch', '--encoding'])
    expect(help.out).toContain(option);
});
