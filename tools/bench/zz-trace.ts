import { serve } from '../serve';
import { launchOfflineChromium } from './offline-chromium';
import { kinds, pageWith } from './bounds/kinds';
import { build } from '../build/index';
const kind = process.argv[2] ?? 'plain';
const [dir = ''] = await build({ outDir: '/tmp/zz-dist', only: ['chromium'] });
const html = pageWith(kinds[kind]?.() ?? {});
const server = await serve({ routes: { '/2026/11/boats-come-home': (_q, r) => r.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html) } });
const { browser, session } = await launchOfflineChromium([dir]);
const page = await browser.newPage();
await page.goto(`${server.url}/2026/11/boats-come-home`);
const cdp = await browser.target().createCDPSession();
const events: any[] = [];
cdp.on('Tracing.dataCollected', ({ value }: any) => events.push(...value));
await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['devtools.timeline', 'v8', 'blink', 'toplevel', 'disabled-by-default-v8.cpu_profiler', 'disabled-by-default-devtools.timeline'] } } as any);
const popup = await session.clickToolbarButton(page);
const t0 = Date.now();
for (;;) {
  const state = await popup.evaluate(() => document.documentElement.dataset['state'] ?? '');
  if (!['looking', 'still-loading', ''].includes(state) || Date.now() - t0 > 60000) break;
  await new Promise((r) => setTimeout(r, 300));
}
await new Promise((r) => setTimeout(r, 2500));
await Promise.all([new Promise((r) => cdp.once('Tracing.tracingComplete', r)), cdp.send('Tracing.end')]);
// the popup's renderer: the pid with a FunctionCall/EvaluateScript of popup.js
const pids = new Set(events.filter((e) => JSON.stringify(e.args ?? {}).includes('popup/popup.js')).map((e) => e.pid));
const mains = new Map(events.filter((e) => e.name === 'thread_name' && e.args.name === 'CrRendererMain').map((e) => [e.pid, e.tid]));
for (const pid of pids) {
  const tid = mains.get(pid);
  if (tid === undefined) continue;
  const own = events.filter((e) => e.pid === pid && e.tid === tid && e.ph === 'X').sort((a, b) => a.ts - b.ts);
  const start = own[0].ts;
  const tasks = own.filter((e) => /RunTask|ThreadControllerImpl::RunTask/.test(e.name) && e.dur > 45000);
  console.log('pid', pid, 'tasks', tasks.length);
  for (const task of tasks) {
    console.log(`task at ${((task.ts - start) / 1000).toFixed(0)} dur ${(task.dur / 1000).toFixed(0)}`);
    const inside = own.filter((e) => e !== task && e.ts >= task.ts && e.ts + e.dur <= task.ts + task.dur && e.dur > 8000);
    const seen = new Set();
    for (const e of inside) {
      const key = e.name + e.ts;
      if (seen.has(key)) continue;
      seen.add(key);
      console.log(`   ${e.name} +${((e.ts - task.ts) / 1000).toFixed(0)} ${(e.dur / 1000).toFixed(0)} ${JSON.stringify(e.args).slice(0, 150)}`);
    }
  }
}
browser.process()?.kill('SIGKILL');
await server.close();
process.exit(0);
