import { type AddonReport, judgeAddon } from './addon-report';
import { runScript } from './command';
import { explainedWarnings } from './explained-warnings';
import { failure, type Tally } from './tally';

/** Has Mozilla's linter, the one its store runs, read the built extension. */
export async function lintAddon(): Promise<Tally> {
  const { output } = await runScript(
    'node_modules/web-ext/bin/web-ext.js',
    ['lint', '--source-dir', 'dist/firefox', '--output', 'json', '--no-config-discovery'],
    // Otherwise web-ext asks the registry for a newer version of itself.
    { capture: true, env: { NO_UPDATE_NOTIFIER: '1' } },
  );
  let report: AddonReport;
  try {
    report = JSON.parse(output) as AddonReport;
  } catch {
    return failure(`web-ext lint gave no report but: ${output.trim() || 'nothing'}`);
  }
  const tally = judgeAddon(report, explainedWarnings);
  for (const problem of tally.problems) console.error(problem);
  return tally;
}
