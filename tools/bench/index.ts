/** `npm run bench`: how fast a story is on screen, or printed; `-- --help` tells how it is asked. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../build/index';
import { benchAutomatic } from './automatic';
import { benchBounds } from './bounds';
import { benchPopup } from './bounds/popup';
import { help, readArguments, type Request } from './arguments';
import { commandLines } from './command-lines';
import { commandReport } from './command-report';
import { runCommand } from './run-command';
import { corpusBeside } from './corpus';
import { askPages } from './detection';
import { detectionReport } from './detection-report';
import { serveArticles, serveFixtures } from './pages';
import { report } from './report';
import { run } from './run';

/** Detection is quick: it is tried on so many pages for each that a story is opened on. */
const detectedPerPage = 4;

const detection = async (folder: string, count: number): Promise<string> =>
  detectionReport(
    await askPages(folder, count, (line) => {
      console.error(line);
    }),
  );

async function benchDetection({ corpus, pages }: Request & { kind: 'detection' }) {
  const folder = corpus ?? corpusBeside();
  if (folder === undefined) {
    console.error('Which corpus? npm run bench -- --detection FOLDER');
    process.exitCode = 2;
    return;
  }
  console.log(`${asked()}   (${surroundings('corpus pages')})`);
  console.log(await detection(folder, pages ?? Infinity));
}

async function bench({ browser, pages: count, corpus, json }: Request & { kind: 'run' }) {
  const folder = corpus ?? corpusBeside();
  const served = await (folder === undefined ? serveFixtures() : serveArticles(folder, count));
  // A build of its own: `dist` may be rebuilt by somebody else meanwhile.
  const outDir = await mkdtemp(join(tmpdir(), 'lede-bench-'));
  try {
    const [dir = ''] = await build({ outDir, only: [browser] });
    const pages = served.pages.slice(0, count);
    const result = await run(browser, dir, pages, (line) => {
      console.error(line);
    });
    console.log(report(result, surroundings(served.name), asked()));
    if (json !== undefined) await writeFile(json, `${JSON.stringify(result, null, 2)}\n`);
    if (folder !== undefined && browser === 'chromium')
      console.log(`\n${await detection(folder, detectedPerPage * count)}`);
  } finally {
    await served.close();
    await rm(outDir, { recursive: true, force: true });
  }
}

/** Somebody else's work on the same machine is in every figure; the load tells how much. */
function surroundings(pages: string): string {
  const load = `load ${loadavg()[0]?.toFixed(1) ?? '?'} on ${availableParallelism()} processors`;
  return `Node ${process.version}, ${load}, ${pages}`;
}

function asked(): string {
  const args = process.argv.slice(2).join(' ');
  return `npm run bench${args === '' ? '' : ` -- ${args}`}`;
}

async function benchCommand({ corpus, pages, json }: Request & { kind: 'command' }) {
  const { name, lines } = commandLines(corpus ?? corpusBeside(), pages);
  const result = await runCommand(lines, (line) => {
    console.error(line);
  });
  console.log(commandReport(result, surroundings(name), asked()));
  if (json !== undefined) await writeFile(json, `${JSON.stringify(result, null, 2)}\n`);
}

const request = readArguments(process.argv.slice(2));
if (request.kind === 'help') {
  console.log(help);
} else if (request.kind === 'wrong') {
  console.error(request.sentence);
  process.exitCode = 2;
} else if (request.kind === 'automatic') {
  console.log(await benchAutomatic(asked(), surroundings('pages that take their time')));
} else if (request.kind === 'bounds') {
  console.log(`${asked()}   (${surroundings('pages of a hostile size')})`);
  console.log(await benchBounds(request.only, request.browser));
} else if (request.kind === 'popup') {
  console.log(`${asked()}   (${surroundings('pages of a hostile size')})`);
  console.log(await benchPopup(request.only));
} else if (request.kind === 'detection') {
  await benchDetection(request);
} else if (request.kind === 'command') {
  await benchCommand(request);
} else {
  await bench(request);
}
