import { shippedPackages, type Shipped } from './shipped';

/** Words that stand in the full Apache licence and not in the short notice that points to it. */
const wholeApache = 'TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION';

/**
 * Returns the whole text of `THIRD-PARTY-NOTICES.md`, the same for the same `node_modules`, so that
 * a test can say when the file is behind the packages.
 */
export async function notices(): Promise<string> {
  const packages = await shippedPackages();
  const sections = packages.map((shipped) => section(shipped, packages));
  return `${[introduction, ...sections].join('\n\n')}\n`;
}

const introduction = `# Third-party notices

Lede itself is under the MIT licence (see \`LICENSE\`). The extension also contains the packages
below, each under its own licence, unchanged but for bundling where nothing else is said. Their
sources are at the addresses given.

This file is written by \`npm run notices\`; do not edit it by hand.`;

/** What a build changes in a package beyond bundling it, as its licence wants it said. */
const changes: Readonly<Record<string, string>> = {
  '@mozilla/readability':
    'methods that Lede replaces are left out, with those that only they call, and private names are shortened',
};

function section(shipped: Shipped, all: readonly Shipped[]): string {
  const { name, version, licence, source } = shipped;
  const texts = [...shipped.texts, ...missingApacheText(shipped, all)];
  return [
    `## ${name} ${version}`,
    [
      `- Licence: ${licence}`,
      `- Source: <${source}>`,
      ...(name in changes ? [`- Changed: ${changes[name] ?? ''}`] : []),
    ].join('\n'),
    ...texts.map((text) => `\`\`\`text\n${text}\n\`\`\``),
  ].join('\n\n');
}

/**
 * Apache-2.0 asks for a copy of the licence, but Readability's package has only the notice that
 * names it; the copy that another shipped package carries then stands in.
 */
function missingApacheText(shipped: Shipped, all: readonly Shipped[]): readonly string[] {
  const carries = (text: string) => text.includes(wholeApache);
  if (shipped.licence !== 'Apache-2.0' || shipped.texts.some(carries)) return [];
  const copy = all.flatMap(({ texts }) => texts).find(carries);
  if (copy === undefined) {
    throw new Error(`No shipped package carries the Apache-2.0 text that ${shipped.name} needs.`);
  }
  return [copy];
}
