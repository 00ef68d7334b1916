import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExtensionPage } from '../../../tools/browsers/extension-page';
import { root } from './browser';

const source = readFileSync(join(root, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');

interface Axe {
  run(): Promise<{ violations: { id: string; help: string; nodes: { html: string }[] }[] }>;
}

/** What axe-core has against the page as it is now, one line for each rule and element. */
export async function axeViolations(page: ExtensionPage): Promise<string[]> {
  await page.addScript(source);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: Axe };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html }) => `${id}: ${help}: ${html}`),
    );
  });
}
