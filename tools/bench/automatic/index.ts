/** `npm run bench -- --automatic`: whether pages flash by, and what one costs that is not being read. */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from '../../browsers/session';
import { build } from '../../build/index';
import { writeEmptyExtension } from '../empty-extension';
import { type Cost, costOf } from './cost';
import { type Load, watchLoad } from './flash';
import { delays, serveSlowly } from './pages';
import { automaticReport } from './report';
import { openAlways } from './rule';

/** Loads of each story, and of each page that costs. */
const loads = 50;
const costs = 30;

/** Everything that was measured. */
export interface Automatic {
  readonly browser: string;
  readonly flashes: readonly { readonly delay: number; readonly loads: readonly Load[] }[];
  /** The same where Lede's script fails at once. */
  readonly failing: readonly Load[];
  /** By extension and site, in the order of their loads. */
  readonly costs: Readonly<Record<'none' | 'noAccess' | 'ruled', readonly Cost[]>>;
}

/** Measures in Chromium. `tell` hears how far it is. */
export async function measureAutomatic(tell: (line: string) => void): Promise<Automatic> {
  const folder = await mkdtemp(join(tmpdir(), 'lede-automatic-'));
  const [dir = ''] = await build({ outDir: folder, only: ['chromium'] });
  const broken = join(folder, 'broken');
  await cp(dir, broken, { recursive: true });
  await writeFile(join(broken, 'content', 'watch.js'), 'throw new Error("broken");');
  const empty = await writeEmptyExtension('chromium');
  const server = await serveSlowly();
  const [lede, without, failing] = await Promise.all(
    [dir, empty.dir, broken].map((one) => launch('chromium', one)),
  );
  if (lede === undefined || without === undefined || failing === undefined)
    throw new Error('A browser is missing.');
  try {
    await openAlways(lede);
    await openAlways(failing);
    const measured = { none: [] as Cost[], noAccess: [] as Cost[], ruled: [] as Cost[] };
    // In turn, so that a busy moment is in all of them.
    for (let at = 0; at <= costs; at++) {
      const none = await costOf(without, `${server.url}/front`);
      const noAccess = await costOf(lede, `${server.localhostUrl}/front`);
      const ruled = await costOf(lede, `${server.url}/front`);
      // The first of each starts what is started once.
      if (at === 0) continue;
      measured.none.push(none);
      measured.noAccess.push(noAccess);
      measured.ruled.push(ruled);
    }
    tell(`${String(costs)} pages that are not read, three times`);
    const flashes = [];
    for (const delay of delays) {
      const all: Load[] = [];
      for (let at = 0; at < loads; at++)
        all.push(await watchLoad(lede, `${server.url}/story-${String(delay)}?${String(at)}`));
      flashes.push({ delay, loads: all });
      tell(`${String(loads)} stories whose last byte comes ${String(delay)} ms after the first`);
    }
    const broke: Load[] = [];
    for (let at = 0; at < loads; at++)
      broke.push(await watchLoad(failing, `${server.url}/story-1000?${String(at)}`));
    return { browser: lede.version, flashes, failing: broke, costs: measured };
  } finally {
    await Promise.all([lede.close(), without.close(), failing.close(), server.close()]);
    await Promise.all([empty.remove(), rm(folder, { recursive: true, force: true })]);
  }
}

/** Measures and returns the table. */
export const benchAutomatic = async (command: string, surroundings: string): Promise<string> => {
  const measured = await measureAutomatic((line) => {
    console.error(line);
  });
  return automaticReport(measured, command, surroundings);
};
