/** `npm run pictures`: takes pictures of popup and full view; `-- --help` tells of what. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { corpusBeside } from '../bench/corpus';
import { launchOfflineChromium } from '../bench/offline-chromium';
import { ensureBrowser } from '../browsers/ensure';
import { browserKinds, type BrowserKind } from '../browsers/kinds';
import { launch } from '../browsers/session';
import { build } from '../build/index';
import { answerTo } from '../end-of-run';
import { help, readArguments, type Request } from './arguments';
import { type Sheet, writeSheets } from './contact-sheet';
import { corpusSheets } from './corpus';
import { takeFixtures } from './fixtures';
import { takeLooks } from './full-view';
import { takeReadmePictures } from './readme';
import { takeStates } from './states';
import { takeStubbedStates } from './stubbed-states';

const tell = (line: string): void => {
  console.error(line);
};

/** Popup and full view as a person may set them. */
async function lookSheets(kind: BrowserKind, dir: string): Promise<Sheet[]> {
  await ensureBrowser(kind);
  const session =
    kind === 'chromium' ? (await launchOfflineChromium([dir])).session : await launch(kind, dir);
  try {
    return [{ name: `${kind}-looks`, columns: 4, pictures: await takeLooks(session) }];
  } finally {
    await session.close();
  }
}

async function ownSheets(kind: BrowserKind, dir: string): Promise<Sheet[]> {
  await ensureBrowser(kind);
  const chromium = kind === 'chromium' ? await launchOfflineChromium([dir]) : undefined;
  const session = chromium?.session ?? (await launch(kind, dir));
  try {
    const states = await takeStates(session);
    if (chromium !== undefined) states.push(...(await takeStubbedStates(chromium)));
    const fixtures = await takeFixtures(session, tell);
    return [
      { name: `${kind}-states`, columns: 4, pictures: states },
      { name: `${kind}-fixtures`, columns: 4, pictures: fixtures },
    ];
  } finally {
    await session.close();
  }
}

async function takeAll(request: Exclude<Request, { kind: 'help' | 'wrong' }>): Promise<string[]> {
  const outDir = await mkdtemp(join(tmpdir(), 'lede-pictures-'));
  try {
    await build({ outDir });
    const chromium = join(outDir, 'chromium');
    if (request.kind === 'corpus') {
      const folder = request.folder ?? corpusBeside();
      if (folder === undefined) throw new Error('There is no corpus beside this checkout.');
      return await writeSheets(await corpusSheets(chromium, folder, request.count, tell));
    }
    const written: string[] = [];
    if (request.kind === 'own' && request.browsers.length === browserKinds.length) {
      written.push(...(await takeReadmePictures(chromium)));
    }
    for (const kind of request.browsers) {
      const dir = join(outDir, kind);
      const sheets = request.kind === 'own' ? await ownSheets(kind, dir) : [];
      written.push(...(await writeSheets([...sheets, ...(await lookSheets(kind, dir))])));
    }
    return written;
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}

process.exitCode = await answerTo(readArguments(process.argv.slice(2)), help, async (request) => {
  for (const path of await takeAll(request)) console.log(relative(process.cwd(), path));
  return 0;
});
