import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { hasDisplay } from '../browsers/display';
import { ensureBrowser } from '../browsers/ensure';
import { findBrowser } from '../browsers/find';
import { browserNames, type BrowserKind } from '../browsers/kinds';
import { launch, type BrowserSession } from '../browsers/session';
import { UnreadablePageError } from '../../src/cli/unreadable';
import { answerTo, endOf } from '../end-of-run';
import { serve } from '../serve';
import { help, readArguments } from './arguments';
import { chooseBrowser } from './choose-browser';
import { findPage, type PageSource } from './page-source';
import { showOnDisplay } from './with-display';
import { showWithoutDisplay } from './without-display';

const root = join(import.meta.dirname, '..', '..');

function build(): void {
  const { status } = spawnSync(process.execPath, [join(root, 'tools', 'run.mjs'), 'build'], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}

async function openIn(session: BrowserSession, url: string): Promise<Page> {
  try {
    return await session.openPage(url);
  } catch (cause) {
    throw new UnreadablePageError(`The page at ${url} did not open.`, { cause });
  }
}

async function show(source: PageSource, kind: BrowserKind): Promise<void> {
  await ensureBrowser(kind);
  build();
  const server = source.kind === 'file' ? await serve({ root: source.folder }) : undefined;
  const url =
    source.kind === 'file' ? `${server?.url ?? ''}/${encodeURIComponent(source.name)}` : source.url;
  const onDisplay = hasDisplay();
  console.log(`Opening ${url} in ${browserNames[kind]} with Lede …`);
  const session = await launch(kind, join(root, 'dist', kind), {
    headless: !onDisplay,
    endOnInterrupt: !onDisplay,
  });
  try {
    const page = await openIn(session, url);
    await (onDisplay ? showOnDisplay(session, page) : showWithoutDisplay(session, page));
  } finally {
    await session.close();
    await server?.close();
  }
}

process.exitCode = await answerTo(readArguments(process.argv.slice(2)), help, (request) =>
  endOf(async () => {
    await show(findPage(request.page), chooseBrowser(request.browser, findBrowser));
  }),
);
