/** `npm run bench`: how fast a story is on screen; `-- --help` tells how it is asked. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../build/index';
import { help, readArguments, type Request } from './arguments';
import { corpusBeside } from './corpus';
import { serveArticles, serveFixtures } from './pages';
import { report } from './report';
import { run } from './run';

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
    const { version } = process;
    // Somebody else's work on the same machine is in every figure; the load tells how much.
    const load = `load ${loadavg()[0]?.toFixed(1) ?? '?'} on ${availableParallelism()} processors`;
    const machine = `Node ${version}, ${load}, ${served.name}`;
    const asked = process.argv.slice(2).join(' ');
    console.log(report(result, machine, `npm run bench${asked === '' ? '' : ` -- ${asked}`}`));
    if (json !== undefined) await writeFile(json, `${JSON.stringify(result, null, 2)}\n`);
  } finally {
    await served.close();
    await rm(outDir, { recursive: true, force: true });
  }
}

const request = readArguments(process.argv.slice(2));
if (request.kind === 'help') {
  console.log(help);
} else if (request.kind === 'wrong') {
  console.error(request.sentence);
  process.exitCode = 2;
} else {
  await bench(request);
}
